import {
  main,
  mainWithin
} from "./chunk-LEJ3WOTW.js";
export {
  main,
  mainWithin
};
