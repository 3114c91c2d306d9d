import{main}from"./chunk-QTPJAIMQ.js";
import{spec}from"./chunk-LGMTOFSL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-VJ5A4FDG.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
