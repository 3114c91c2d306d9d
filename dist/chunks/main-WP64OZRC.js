import {
  main,
  mainWithin
} from "./chunk-RYNP7KWK.js";
export {
  main,
  mainWithin
};
