// Sends the file of a form [data-upload] as soon as it is chosen or dropped, and shows how far it has come. Without it, the
// button sends.
const upload = (form) => {
  const input = form.querySelector("input[type=file]");
  const bar = form.querySelector("progress");
  const say = (words) => {
    form.querySelector("[role=status]").textContent = words;
  };

  function failed(words) {
    bar.hidden = true;
    form.reset();
    say(words);
  }

  function send() {
    const file = input.files[0];
    if (!file) {
      input.reportValidity();
      return;
    }
    if (file.size > Number(form.dataset.upload)) {
      failed(form.dataset.large);
      return;
    }
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (event) => {
      bar.value = event.loaded / event.total;
    });
    request.addEventListener("error", () => failed(form.dataset.failed));
    request.addEventListener("load", () => { // the server leads on to a page, whether it took the file or not
      if (new URL(request.responseURL).pathname.startsWith("/studio/")) {
        location.assign(request.responseURL);
      } else {
        failed(form.dataset.failed);
      }
    });
    say(form.dataset.sending);
    bar.hidden = false;
    request.open("POST", form.action);
    request.send(new FormData(form));
  }

  form.querySelector("[data-drop]").hidden = false;
  input.addEventListener("change", send);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    send();
  });
};
upload(document.querySelector("form[data-upload]"));
