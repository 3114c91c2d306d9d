import{main}from"./chunk-NASRC4AF.js";
import{spec}from"./chunk-CYFDOIGL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-2ZHDBR4Q.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
