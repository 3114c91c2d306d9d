import {
  main,
  mainWithin
} from "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
