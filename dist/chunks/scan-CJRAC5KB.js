import{main}from"./chunk-OOUFCA2J.js";
import{spec3 as spec}from"./chunk-OU2M6PSU.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-WGE56YZZ.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
