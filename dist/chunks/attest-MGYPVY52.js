import{main}from"./chunk-VCEVRFIV.js";
import{spec5 as spec}from"./chunk-6EJIGIU3.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-SVTFPT5B.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
