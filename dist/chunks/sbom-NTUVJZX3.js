import{main}from"./chunk-INDM4LLI.js";
import{spec8 as spec}from"./chunk-QUCCBCSW.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-B4UCPNRU.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
