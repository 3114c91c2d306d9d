import {
  main,
  mainWithin
} from "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
