import{main}from"./chunk-X4XM26E6.js";
import{spec9 as spec}from"./chunk-LPEBKJHP.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-R7LM2AB5.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
