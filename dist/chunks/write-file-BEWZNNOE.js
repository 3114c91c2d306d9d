import {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
} from "./chunk-DLHCRCD4.js";
export {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
};
