import {
  main,
  mainWithin
} from "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
