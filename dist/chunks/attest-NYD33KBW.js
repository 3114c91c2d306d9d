import{main}from"./chunk-ZQTH43ZZ.js";
import{spec5 as spec}from"./chunk-LGMTOFSL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-VJ5A4FDG.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
