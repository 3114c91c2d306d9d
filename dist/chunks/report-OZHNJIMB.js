import{main}from"./chunk-DR6DY7JZ.js";
import{spec2 as spec}from"./chunk-CYFDOIGL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-2ZHDBR4Q.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
