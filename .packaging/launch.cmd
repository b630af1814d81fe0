@echo off
rem Starts the version that the file "current" names; "interview-desktop update" writes it.
rem --shell is for Shell Launcher: the kiosk, and this ends when the kiosk does.
set /p VERSION=<"%~dp0current"
set "WINDOW=%~dp0%VERSION%\Interview Desktop.exe"
if "%~1"=="" (
  start "" "%WINDOW%"
) else if "%~1"=="--kiosk" (
  start "" "%WINDOW%" %*
) else if "%~1"=="--shell" (
  start "" /wait "%WINDOW%" --kiosk
) else (
  "%~dp0%VERSION%\interview-desktop.exe" %*
)
