@echo off
rem Tahqiq. With a command: the command line. Without one, or with an option of Eclipse: the workbench.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "first=%~1"
set "workbench="
if "%first%"=="" set "workbench=1"
if "%first:~0,1%"=="-" if not "%first:~0,2%"=="--" if not "%first:~2%"=="" set "workbench=1"
if defined workbench goto workbench
set "path_=."
for %%b in (org.tahqiq.core org.tahqiq.model org.tahqiq.nlp.anercorp com.ibm.icu org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.emf.ecore.xmi org.eclipse.emf.ecore.change org.eclipse.equinox.common org.eclipse.osgi) do (
    for %%f in ("%here%plugins\%%b_*.jar") do set "path_=!path_!;%%f"
)
for %%b in (org.tahqiq.cli org.tahqiq.nlp org.tahqiq.nlp.transformer org.tahqiq.nlp.corenlp) do (
    for /d %%f in ("%here%plugins\%%b_*") do set "path_=!path_!;%%f;%%f\lib\*"
)
"%java%" -XX:+UseSerialGC -Xmx2g -Dfile.encoding=UTF-8 %TAHQIQ_JAVA_OPTIONS% -cp "%path_%" org.tahqiq.cli.Main %*
exit /b %errorlevel%

rem By 23 (or 24: with other arguments, which none here asks for) the workbench asks to be started again.
:workbench
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" -Xmx2g -Dfile.encoding=UTF-8 %TAHQIQ_JAVA_OPTIONS% -jar "!launcher!" -name Tahqiq %*
if !errorlevel! equ 23 goto workbench
if !errorlevel! equ 24 goto workbench
exit /b !errorlevel!
