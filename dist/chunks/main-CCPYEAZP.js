import {
  main,
  mainWithin
} from "./chunk-DLHCRCD4.js";
export {
  main,
  mainWithin
};
