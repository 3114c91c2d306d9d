import{main}from"./chunk-6QHV2BNZ.js";
import{spec2 as spec}from"./chunk-WNRZWCGJ.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-ME5D77O3.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
