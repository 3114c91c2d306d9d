import{main}from"./chunk-42DXKVF4.js";
import{spec9 as spec}from"./chunk-QTQKELAF.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-YOXFQLM2.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
