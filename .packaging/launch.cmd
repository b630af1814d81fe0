@echo off
rem Starts the version that the file "current" names; "interview-desktop update" writes it.
set /p VERSION=<"%~dp0current"
if "%~1"=="" (start "" "%~dp0%VERSION%\Interview Desktop.exe") else if "%~1"=="--kiosk" (start "" "%~dp0%VERSION%\Interview Desktop.exe" %*) else "%~dp0%VERSION%\interview-desktop.exe" %*
