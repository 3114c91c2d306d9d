import {
  main
} from "./chunk-UBV2FMON.js";
import "./chunk-BULB7QJW.js";
import "./chunk-MICWLLH4.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-H6IQ7LZA.js";
import "./chunk-3BX6EPLP.js";
import "./chunk-EWNK5UIZ.js";
import "./chunk-I6XSW4E2.js";
import "./chunk-3GLXUUSO.js";
import "./chunk-BFJDTISQ.js";
import "./chunk-JCT7U7WA.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-JF7XHKI5.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-W6NBHVT4.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
