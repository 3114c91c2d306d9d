import {
  openSigning
} from "./chunk-7HJBURCF.js";
import "./chunk-CDOR4SVY.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
