import{main}from"./chunk-VGUBVXHN.js";
import{spec4 as spec}from"./chunk-OU2M6PSU.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-WGE56YZZ.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
