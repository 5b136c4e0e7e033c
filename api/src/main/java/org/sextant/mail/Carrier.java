package org.sextant.mail;

/** Takes letters away. */
interface Carrier {
    /** Takes one; when this returns, it is on its way. */
    void carry(ClaimedLetter letter) throws NotCarried;
}
