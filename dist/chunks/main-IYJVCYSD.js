import {
  main,
  mainWithin
} from "./chunk-52PDYOBN.js";
export {
  main,
  mainWithin
};
