import {
  main,
  mainWithin
} from "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
