import {
  main
} from "./chunk-MWCQ7INU.js";
export {
  main
};
