import {
  main,
  mainWithin
} from "./chunk-P2C25NIM.js";
export {
  main,
  mainWithin
};
