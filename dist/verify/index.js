import {
  main
} from "../chunks/chunk-UBV2FMON.js";
import "../chunks/chunk-BULB7QJW.js";
import "../chunks/chunk-MICWLLH4.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-H6IQ7LZA.js";
import "../chunks/chunk-3BX6EPLP.js";
import "../chunks/chunk-EWNK5UIZ.js";
import "../chunks/chunk-I6XSW4E2.js";
import "../chunks/chunk-3GLXUUSO.js";
import "../chunks/chunk-BFJDTISQ.js";
import "../chunks/chunk-JCT7U7WA.js";
import "../chunks/chunk-KAR6DPG7.js";
import "../chunks/chunk-SIHRYJLP.js";
import {
  spec
} from "../chunks/chunk-JF7XHKI5.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import "../chunks/chunk-W6NBHVT4.js";
import {
  runAction
} from "../chunks/chunk-YEFJP4DY.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-6TDETR3N.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
