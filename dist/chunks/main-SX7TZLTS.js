import {
  main,
  mainWithin
} from "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
