import{main}from"./chunk-URPTVDBQ.js";
import{spec3 as spec}from"./chunk-LGMTOFSL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-VJ5A4FDG.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
