import {
  main,
  mainWithin
} from "./chunk-3IJWEA2Y.js";
export {
  main,
  mainWithin
};
