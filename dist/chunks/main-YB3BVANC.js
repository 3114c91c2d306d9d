import {
  main,
  mainWithin
} from "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
