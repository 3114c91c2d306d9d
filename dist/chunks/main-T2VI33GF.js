import {
  main,
  mainWithin
} from "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
