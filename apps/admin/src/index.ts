/** The portal is opened by the shell, which loads `./App`; this entry only makes its own page say so. */
document.body.textContent = '请从首页进入工作台 · Please open the workbench from the home page';
