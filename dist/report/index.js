import {
  main
} from "../chunks/chunk-376HJUDD.js";
import "../chunks/chunk-JWTXFDNO.js";
import "../chunks/chunk-ZO3GO3JR.js";
import "../chunks/chunk-C3F5YTDP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-KGUXULC7.js";
import {
  runAction,
  spec
} from "../chunks/chunk-R7DKDFWM.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
