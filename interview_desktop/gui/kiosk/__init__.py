"""The window as a kiosk: it covers the screens, keeps the keyboard, forgets each candidate, and is left by a PIN."""
