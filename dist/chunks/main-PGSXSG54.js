import {
  main
} from "./chunk-SXR4SI5P.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
