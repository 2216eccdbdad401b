chrome.runtime.onMessage.addListener((_message, _sender, reply) => {
  fetch('http://leak.invalid/background')
    .catch(() => {})
    .then(() => reply('asked'));
  return true;
});
