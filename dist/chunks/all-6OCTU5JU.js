import{main}from"./chunk-4OYGHPYC.js";
import{spec4 as spec}from"./chunk-WNRZWCGJ.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-ME5D77O3.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
