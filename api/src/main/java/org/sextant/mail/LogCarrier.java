package org.sextant.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In a trial on one's own machine letters are shown in the log, links included. */
final class LogCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(LogCarrier.class);

    @Override
    public void carry(ClaimedLetter letter) {
        LOG.info("A letter, shown here because this is a trial without a mail server (SEXTANT_SMTP):\nTo: {}\n"
                + "Subject: {}\n\n{}", letter.recipient(), letter.subject(), letter.text());
    }
}
