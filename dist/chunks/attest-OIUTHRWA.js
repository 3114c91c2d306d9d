import{main}from"./chunk-E2G7EOY4.js";
import{spec5 as spec}from"./chunk-WNRZWCGJ.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-ME5D77O3.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
