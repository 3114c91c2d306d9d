import{main}from"./chunk-6U4GKKOD.js";
import{spec9 as spec}from"./chunk-LGMTOFSL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-VJ5A4FDG.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
