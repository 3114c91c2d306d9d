import {
  main
} from "../chunks/chunk-CGDA63XU.js";
import "../chunks/chunk-OJP3JKQD.js";
import "../chunks/chunk-HORJ3LQJ.js";
import "../chunks/chunk-7BVCEDP5.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-ODRPLLIH.js";
import {
  runAction,
  spec
} from "../chunks/chunk-66JV5426.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
