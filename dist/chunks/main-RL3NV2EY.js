import {
  main,
  mainWithin
} from "./chunk-PLRE7GYL.js";
export {
  main,
  mainWithin
};
