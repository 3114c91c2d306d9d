import {
  main
} from "./chunk-AVECV2JE.js";
import "./chunk-NKA7LFP7.js";
import "./chunk-SOJJQVL5.js";
import "./chunk-5247WBLJ.js";
import "./chunk-7HJBURCF.js";
import "./chunk-CDOR4SVY.js";
import "./chunk-22A6J2T6.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
