import {
  main,
  mainWithin
} from "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
