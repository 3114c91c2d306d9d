import {
  main
} from "./chunk-NL27OUMF.js";
import "./chunk-DYOO5WNW.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-P7F54NCF.js";
import "./chunk-DRUUST4N.js";
import "./chunk-3VC7RIRQ.js";
import "./chunk-ANYKB2KA.js";
import "./chunk-JIC2AKVD.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-PALBOARL.js";
import "./chunk-W6LRQ5IE.js";
import "./chunk-L3ADTP7Z.js";
import "./chunk-DDVCWP6J.js";
import "./chunk-2XUGOFF7.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-F2KMMASV.js";
import "./chunk-H6IQ7LZA.js";
import "./chunk-EWNK5UIZ.js";
import "./chunk-I6XSW4E2.js";
import "./chunk-3GLXUUSO.js";
import "./chunk-BFJDTISQ.js";
import "./chunk-JCT7U7WA.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-KIKERBWC.js";
import "./chunk-TYO225SQ.js";
import "./chunk-W6NBHVT4.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
