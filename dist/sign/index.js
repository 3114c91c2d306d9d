import {
  main
} from "../chunks/chunk-DVNGNVT6.js";
import "../chunks/chunk-DRUUST4N.js";
import "../chunks/chunk-3VC7RIRQ.js";
import "../chunks/chunk-ANYKB2KA.js";
import "../chunks/chunk-JIC2AKVD.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-PALBOARL.js";
import "../chunks/chunk-W6LRQ5IE.js";
import "../chunks/chunk-L3ADTP7Z.js";
import "../chunks/chunk-DDVCWP6J.js";
import "../chunks/chunk-2XUGOFF7.js";
import "../chunks/chunk-TQVKE3O4.js";
import "../chunks/chunk-F2KMMASV.js";
import "../chunks/chunk-EWNK5UIZ.js";
import "../chunks/chunk-I6XSW4E2.js";
import "../chunks/chunk-3GLXUUSO.js";
import "../chunks/chunk-BFJDTISQ.js";
import "../chunks/chunk-JCT7U7WA.js";
import "../chunks/chunk-KAR6DPG7.js";
import "../chunks/chunk-SIHRYJLP.js";
import {
  spec
} from "../chunks/chunk-XSUBKWDJ.js";
import "../chunks/chunk-W6NBHVT4.js";
import {
  runAction
} from "../chunks/chunk-YEFJP4DY.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-6TDETR3N.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sign
await runAction(main, spec);
