; Installer for Windows kiosks: for every account of the machine, into Program Files.
;   iscc /DVersion=1.2.3 .packaging\interview-desktop.iss      after `python .packaging\build.py --archive`
; It installs what the archive holds: the version's folder, `current`, launch.cmd, and the publisher's public key if there is one.
; A kiosk (docs/kiosk.md): a standard account, with the task below or `launch.cmd --shell` as its shell, which follow updates; the
; executables have another path in each version. Recordings are in that account's %LOCALAPPDATA%, and uninstalling leaves them.

#ifndef Version
  #error Name the version: /DVersion=1.2.3
#endif

[Setup]
AppId={{8E2B0C63-4A0F-4C57-9C1B-6B1A7A0D5D11}
AppName=Interview Desktop
AppVersion={#Version}
AppPublisher=Interview Desktop contributors
DefaultDirName={autopf}\Interview Desktop
DefaultGroupName=Interview Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\dist\interview-desktop\LICENCES.txt
SetupIconFile=..\build\interview-desktop.ico
UninstallDisplayIcon={app}\interview-desktop-{#Version}\Interview Desktop.exe
OutputDir=..\dist
OutputBaseFilename=interview-desktop-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Tasks]
Name: "kiosk"; Description: "Start as a kiosk when somebody logs in"; Flags: unchecked

[Files]
Source: "..\dist\installed\Interview Desktop\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Interview Desktop"; Filename: "{app}\launch.cmd"; IconFilename: "{app}\interview-desktop-{#Version}\Interview Desktop.exe"; Flags: runminimized
Name: "{commonstartup}\Interview Desktop"; Filename: "{app}\launch.cmd"; Parameters: "--kiosk"; WorkingDir: "%USERPROFILE%"; Flags: runminimized; Tasks: kiosk

[Run]
Filename: "{app}\interview-desktop-{#Version}\interview-desktop.exe"; Parameters: "--selftest"; Description: "Try whether everything works here (a minute)"; Flags: postinstall skipifsilent unchecked

[UninstallDelete]
Type: filesandordirs; Name: "{app}"
