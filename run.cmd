@echo off
rem Sets up what is missing, then starts Interview Desktop: run demo, run doctor, run --help.
call "%~dp0.setup\start.cmd" run %*
exit /b %ERRORLEVEL%
