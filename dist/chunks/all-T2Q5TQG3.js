import{main}from"./chunk-MWF4TVMP.js";
import{spec4 as spec}from"./chunk-6EJIGIU3.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-SVTFPT5B.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
