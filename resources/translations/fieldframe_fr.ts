<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New catalog…</source>
        <translation>Nouveau catalogue…</translation>
    </message>
    <message>
        <source>Make an empty catalog in a folder of your choice</source>
        <translation>Créer un catalogue vide dans le dossier de votre choix</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>Open a catalog that is there already</source>
        <translation>Ouvrir un catalogue existant</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Read folders, cards and files into the catalog</source>
        <translation>Importer dossiers, cartes et fichiers dans le catalogue</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write copies with their captions and credits into a folder</source>
        <translation>Enregistrer dans un dossier des copies avec leurs légendes et crédits</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the catalog and the program</source>
        <translation>Fermer le catalogue et le programme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type words to find in captions, credits and places</source>
        <translation>Saisir des mots à trouver dans les légendes, les crédits et les lieux</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The front page of the library</source>
        <translation>La page d’accueil de la photothèque</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>All pictures of this place side by side</source>
        <translation>Toutes les images de cet emplacement, côte à côte</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>One picture as large as the window</source>
        <translation>Une seule image, aussi grande que la fenêtre</translation>
    </message>
    <message>
        <source>Zoom to 1:1</source>
        <translation>Zoom 1:1</translation>
    </message>
    <message>
        <source>Every pixel of the picture, and back</source>
        <translation>Chaque pixel de l’image, puis retour</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Go to the picture after this one</source>
        <translation>Passer à l’image suivante</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Go to the picture before this one</source>
        <translation>Revenir à l’image précédente</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Show or hide the fields of the selected pictures</source>
        <translation>Afficher ou masquer les champs des images sélectionnées</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Occuper tout l’écran, puis revenir</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>Importations et exportations…</translation>
    </message>
    <message>
        <source>What runs, what is done and what failed</source>
        <translation>Ce qui est en cours, terminé ou en échec</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark greys: the best ground for judging pictures</source>
        <translation>Gris sombres : le meilleur fond pour juger les images</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>Gris clairs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop says</source>
        <translation>Sombre ou clair, selon le réglage du bureau</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Mark as an editors’ pick</source>
        <translation>Marquer comme choix de la rédaction</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Mark as not to be used</source>
        <translation>Marquer comme à ne pas utiliser</translation>
    </message>
    <message>
        <source>Remove pick or reject</source>
        <translation>Retirer le choix ou le rejet</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation>Laisser l’image sans décision</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>Retirer les étoiles</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>Rate with 1 star</source>
        <translation>Attribuer 1 étoile</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 étoiles</translation>
    </message>
    <message>
        <source>Rate with 2 stars</source>
        <translation>Attribuer 2 étoiles</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 étoiles</translation>
    </message>
    <message>
        <source>Rate with 3 stars</source>
        <translation>Attribuer 3 étoiles</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 étoiles</translation>
    </message>
    <message>
        <source>Rate with 4 stars</source>
        <translation>Attribuer 4 étoiles</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 étoiles</translation>
    </message>
    <message>
        <source>Rate with 5 stars</source>
        <translation>Attribuer 5 étoiles</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>Libellé rouge</translation>
    </message>
    <message>
        <source>Give it the red label; once more takes it away</source>
        <translation>Attribuer le libellé rouge ; une seconde fois le retire</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>Libellé jaune</translation>
    </message>
    <message>
        <source>Give it the yellow label; once more takes it away</source>
        <translation>Attribuer le libellé jaune ; une seconde fois le retire</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>Libellé vert</translation>
    </message>
    <message>
        <source>Give it the green label; once more takes it away</source>
        <translation>Attribuer le libellé vert ; une seconde fois le retire</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>Libellé bleu</translation>
    </message>
    <message>
        <source>Give it the blue label; once more takes it away</source>
        <translation>Attribuer le libellé bleu ; une seconde fois le retire</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>Ajouter à une galerie…</translation>
    </message>
    <message>
        <source>Put the selected pictures into a gallery that is there</source>
        <translation>Placer les images sélectionnées dans une galerie existante</translation>
    </message>
    <message>
        <source>Remove from this gallery</source>
        <translation>Retirer de cette galerie</translation>
    </message>
    <message>
        <source>Take them out of the gallery; they stay in the catalog</source>
        <translation>Les retirer de la galerie ; elles restent dans le catalogue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Tous les raccourcis en un coup d’œil</translation>
    </message>
    <message>
        <source>Close catalog</source>
        <translation>Fermer le catalogue</translation>
    </message>
    <message>
        <source>Close the catalog and keep the window</source>
        <translation>Fermer le catalogue en gardant la fenêtre</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Nothing is selected any more</source>
        <translation>Ne plus rien sélectionner</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Select what is not selected, and only that</source>
        <translation>Sélectionner ce qui ne l’est pas, et cela seulement</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Select the picked of those shown</source>
        <translation>Sélectionner les images retenues parmi celles affichées</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Select the rejected of those shown</source>
        <translation>Sélectionner les images rejetées parmi celles affichées</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Select those neither picked nor rejected</source>
        <translation>Sélectionner celles qui ne sont ni retenues ni rejetées</translation>
    </message>
    <message>
        <source>Without stars</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Select those shown that have just so many stars</source>
        <translation>Sélectionner celles affichées qui ont exactement ce nombre d’étoiles</translation>
    </message>
    <message>
        <source>With 1 star</source>
        <translation>À 1 étoile</translation>
    </message>
    <message>
        <source>With 2 stars</source>
        <translation>À 2 étoiles</translation>
    </message>
    <message>
        <source>With 3 stars</source>
        <translation>À 3 étoiles</translation>
    </message>
    <message>
        <source>With 4 stars</source>
        <translation>À 4 étoiles</translation>
    </message>
    <message>
        <source>With 5 stars</source>
        <translation>À 5 étoiles</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Recherche avancée</translation>
    </message>
    <message>
        <source>Search by field, date, pick, rating and release</source>
        <translation>Rechercher par champ, date, choix, note et autorisation</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Theme, language, keys, previews and your name</source>
        <translation>Thème, langue, raccourcis, aperçus et votre nom</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Atteindre…</translation>
    </message>
    <message>
        <source>Go to a file name or a word, with everything still shown</source>
        <translation>Aller à un nom de fichier ou à un mot, sans rien masquer</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>Replier le groupe</translation>
    </message>
    <message>
        <source>Show the heading of this group alone, and back</source>
        <translation>Afficher seulement l’en-tête de ce groupe, puis revenir</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Copy the files and their paths, for other programs</source>
        <translation>Copier les fichiers et leurs chemins, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation>Ouvrir le dossier qui contient le fichier</translation>
    </message>
    <message>
        <source>Remove from catalog</source>
        <translation>Retirer du catalogue</translation>
    </message>
    <message>
        <source>Forget the selected pictures; their files stay where they are</source>
        <translation>Oublier les images sélectionnées ; leurs fichiers restent là où ils sont</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>Avance automatique</translation>
    </message>
    <message>
        <source>A pick, a rating or a label also moves to the next picture, as Shift and Caps Lock do</source>
        <translation>Un choix, une note ou un libellé fait aussi passer à l’image suivante, comme avec Maj ou Verr. Maj</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Put the selected pictures one place earlier in the gallery</source>
        <translation>Avancer d’un rang les images sélectionnées dans la galerie</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Put the selected pictures one place later in the gallery</source>
        <translation>Reculer d’un rang les images sélectionnées dans la galerie</translation>
    </message>
    <message>
        <source>About Fieldframe</source>
        <translation>À propos de Fieldframe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Copy metadata…</source>
        <translation>Copier les métadonnées…</translation>
    </message>
    <message>
        <source>Choose which fields of this picture others are to get</source>
        <translation>Choisir les champs de cette image à reporter sur d’autres</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Coller les métadonnées</translation>
    </message>
    <message>
        <source>Give the copied fields to the selected pictures</source>
        <translation>Reporter les champs copiés sur les images sélectionnées</translation>
    </message>
    <message>
        <source>New gallery…</source>
        <translation>Nouvelle galerie…</translation>
    </message>
    <message>
        <source>Make a gallery of the selected pictures, or an empty one</source>
        <translation>Créer une galerie avec les images sélectionnées, ou une galerie vide</translation>
    </message>
    <message>
        <source>Move to another gallery…</source>
        <translation>Déplacer vers une autre galerie…</translation>
    </message>
    <message>
        <source>Take them out of this gallery and put them into another</source>
        <translation>Les retirer de cette galerie et les placer dans une autre</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Utiliser comme couverture</translation>
    </message>
    <message>
        <source>Let this picture stand for the gallery on Home</source>
        <translation>Faire de cette image celle de la galerie sur la page d’accueil</translation>
    </message>
    <message>
        <source>Split off selection…</source>
        <translation>Scinder la sélection…</translation>
    </message>
    <message>
        <source>Move the selected pictures to a new gallery with the same credit and categories</source>
        <translation>Déplacer les images sélectionnées vers une nouvelle galerie, avec les mêmes crédit et catégories</translation>
    </message>
    <message>
        <source>Editors’ pick</source>
        <translation>Choix de la rédaction</translation>
    </message>
    <message>
        <source>Show the gallery among the editors’ picks, or no longer</source>
        <translation>Afficher la galerie parmi les choix de la rédaction, ou l’en retirer</translation>
    </message>
    <message>
        <source>Rename gallery</source>
        <translation>Renommer la galerie</translation>
    </message>
    <message>
        <source>Give the gallery another title</source>
        <translation>Donner un autre titre à la galerie</translation>
    </message>
    <message>
        <source>Duplicate gallery…</source>
        <translation>Dupliquer la galerie…</translation>
    </message>
    <message>
        <source>Make a second gallery with the same pictures and texts</source>
        <translation>Créer une seconde galerie avec les mêmes images et les mêmes textes</translation>
    </message>
    <message>
        <source>Merge into another gallery…</source>
        <translation>Fusionner avec une autre galerie…</translation>
    </message>
    <message>
        <source>Put all its pictures at the end of another gallery, and delete this one</source>
        <translation>Placer toutes ses images à la fin d’une autre galerie, et supprimer celle-ci</translation>
    </message>
    <message>
        <source>Delete gallery</source>
        <translation>Supprimer la galerie</translation>
    </message>
    <message>
        <source>Delete the gallery; its pictures stay in the catalog</source>
        <translation>Supprimer la galerie ; ses images restent dans le catalogue</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nouvelle catégorie…</translation>
    </message>
    <message>
        <source>Make a category, in the sidebar below the one that is current</source>
        <translation>Créer une catégorie, dans la barre latérale sous la catégorie active</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Keep what is searched for in the sidebar, by a name</source>
        <translation>Conserver cette recherche dans la barre latérale, sous un nom</translation>
    </message>
    <message>
        <source>Look or play</source>
        <translation>Regarder ou lire</translation>
    </message>
    <message>
        <source>A picture in the loupe, video and sound in the system’s player</source>
        <translation>L’image dans la loupe, vidéo et son dans le lecteur du système</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The selected pictures side by side, nine at most</source>
        <translation>Les images sélectionnées côte à côte, neuf au plus</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>The next candidate comes in its place; nothing is marked</source>
        <translation>L’image suivante prend sa place ; rien n’est marqué</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Zoom synchronisé</translation>
    </message>
    <message>
        <source>Pictures that are compared show the same part, as closely</source>
        <translation>Les images comparées montrent la même partie, au même grossissement</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>As large as the window lets the whole picture be</source>
        <translation>Aussi grand que la fenêtre le permet pour l’image entière</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>Remplir la fenêtre</translation>
    </message>
    <message>
        <source>No room left beside the picture</source>
        <translation>Sans espace libre autour de l’image</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each of the picture</source>
        <translation>Deux pixels d’écran pour chaque pixel de l’image</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Look more closely, as with the wheel</source>
        <translation>Regarder de plus près, comme avec la molette</translation>
    </message>
    <message>
        <source>Less close</source>
        <translation>Moins près</translation>
    </message>
    <message>
        <source>See more of the picture, as with the wheel</source>
        <translation>Voir une plus grande part de l’image, comme avec la molette</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Regarder à gauche</translation>
    </message>
    <message>
        <source>Move over a picture that is larger than the window</source>
        <translation>Se déplacer dans une image plus grande que la fenêtre</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Regarder à droite</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Regarder vers le haut</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Regarder vers le bas</translation>
    </message>
    <message>
        <source>Caption over the picture</source>
        <translation>Légende sur l’image</translation>
    </message>
    <message>
        <source>Show or hide caption and credit in the loupe</source>
        <translation>Afficher ou masquer légende et crédit dans la loupe</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Film fixe</translation>
    </message>
    <message>
        <source>Show or hide the row of pictures under loupe and compare</source>
        <translation>Afficher ou masquer la rangée d’images sous la loupe et la comparaison</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Seconde fenêtre</translation>
    </message>
    <message>
        <source>The current picture in a window of its own, on another screen</source>
        <translation>L’image active dans sa propre fenêtre, sur un autre écran</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Show it turned to the left; its file stays as it is</source>
        <translation>L’afficher tournée vers la gauche ; son fichier reste tel quel</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Show it turned to the right; its file stays as it is</source>
        <translation>L’afficher tournée vers la droite ; son fichier reste tel quel</translation>
    </message>
    <message>
        <source>Write caption</source>
        <translation>Rédiger la légende</translation>
    </message>
    <message>
        <source>Go to the caption in the inspector; Esc comes back</source>
        <translation>Aller à la légende dans l’inspecteur ; Échap en revient</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Catégories…</translation>
    </message>
    <message>
        <source>Choose the categories of the gallery shown, or make one</source>
        <translation>Choisir les catégories de la galerie affichée, ou en créer une</translation>
    </message>
    <message>
        <source>Publish date…</source>
        <translation>Date de publication…</translation>
    </message>
    <message>
        <source>Say when the gallery shown is published; Enter means today</source>
        <translation>Dire quand la galerie affichée est publiée ; Entrée vaut aujourd’hui</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Every picture of the catalog</source>
        <translation>Toutes les images du catalogue</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <source>What the last import brought</source>
        <translation>Ce que la dernière importation a apporté</translation>
    </message>
    <message>
        <source>Picked pictures</source>
        <translation>Images retenues</translation>
    </message>
    <message>
        <source>The pictures that are editors’ picks</source>
        <translation>Les images retenues par la rédaction</translation>
    </message>
    <message>
        <source>Write into files</source>
        <translation>Écrire dans les fichiers</translation>
    </message>
    <message>
        <source>Put what was changed into the chosen files, or into all</source>
        <translation>Inscrire les modifications dans les fichiers choisis, ou dans tous</translation>
    </message>
    <message>
        <source>Look for changes in files</source>
        <translation>Rechercher les changements dans les fichiers</translation>
    </message>
    <message>
        <source>Read files again that other programs have changed</source>
        <translation>Relire les fichiers modifiés par d’autres programmes</translation>
    </message>
    <message>
        <source>Conflicts with files…</source>
        <translation>Conflits avec les fichiers…</translation>
    </message>
    <message>
        <source>Fields that were changed here and by another program</source>
        <translation>Les champs modifiés ici et par un autre programme</translation>
    </message>
    <message>
        <source>Same as the picture before</source>
        <translation>Comme l’image précédente</translation>
    </message>
    <message>
        <source>Give the field what the picture before this one has in it</source>
        <translation>Donner au champ ce que contient celui de l’image précédente</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Make, keep and apply templates of captions and credits</source>
        <translation>Créer, conserver et appliquer des modèles de légendes et de crédits</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Replace words in many captions, with every change seen before</source>
        <translation>Remplacer des mots dans de nombreuses légendes, en voyant d’abord chaque modification</translation>
    </message>
    <message>
        <source>Captions from a table…</source>
        <translation>Légendes depuis un tableau…</translation>
    </message>
    <message>
        <source>Take captions and credits from a CSV file, a row a picture</source>
        <translation>Reprendre légendes et crédits d’un fichier CSV, une ligne par image</translation>
    </message>
    <message>
        <source>Code replacements…</source>
        <translation>Codes de remplacement…</translation>
    </message>
    <message>
        <source>Short codes that become names and places while one types</source>
        <translation>Des codes courts qui deviennent noms et lieux pendant la saisie</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Faute d’orthographe suivante</translation>
    </message>
    <message>
        <source>Go to the next marked word and see what may be meant</source>
        <translation>Passer au mot signalé suivant et voir les suggestions</translation>
    </message>
    <message>
        <source>Mend in this field</source>
        <translation>Corriger dans ce champ</translation>
    </message>
    <message>
        <source>Mend the first thing that house style finds where you type</source>
        <translation>Corriger le premier écart à la charte maison dans le champ en cours de saisie</translation>
    </message>
    <message>
        <source>Check house style…</source>
        <translation>Vérifier la charte maison…</translation>
    </message>
    <message>
        <source>What in captions, credits and other fields does not follow the rules of the house</source>
        <translation>Ce qui, dans les légendes, crédits et autres champs, ne suit pas les règles de la maison</translation>
    </message>
    <message>
        <source>Credits…</source>
        <translation>Crédits…</translation>
    </message>
    <message>
        <source>Understand credit lines, unite spellings, write them in house style</source>
        <translation>Analyser les crédits, unifier les graphies, les écrire selon la charte maison</translation>
    </message>
    <message>
        <source>Web library…</source>
        <translation>Médiathèque web…</translation>
    </message>
    <message>
        <source>A web site of the gallery or selection, with search</source>
        <translation>Un site web de la galerie ou de la sélection, avec recherche</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter comme</translation>
    </message>
    <message>
        <source>Photo story…</source>
        <translation>Reportage photo…</translation>
    </message>
    <message>
        <source>One long page of pictures and texts</source>
        <translation>Une longue page d’images et de textes</translation>
    </message>
    <message>
        <source>Newsletter…</source>
        <translation>Lettre d’information…</translation>
    </message>
    <message>
        <source>An e-mail with pictures, credits and links</source>
        <translation>Un e-mail avec images, crédits et liens</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche-contact…</translation>
    </message>
    <message>
        <source>A PDF with a grid of pictures, captions and credits</source>
        <translation>Un PDF avec une grille d’images, de légendes et de crédits</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>Remise…</translation>
    </message>
    <message>
        <source>Files and galleries for another Fieldframe to take in</source>
        <translation>Fichiers et galeries à reprendre dans un autre Fieldframe</translation>
    </message>
    <message>
        <source>Stories and newsletters…</source>
        <translation>Reportages et lettres d’information…</translation>
    </message>
    <message>
        <source>Write photo stories, news pages and newsletters</source>
        <translation>Rédiger des reportages photo, des pages d’actualité et des lettres d’information</translation>
    </message>
    <message>
        <source>Choose keywords…</source>
        <translation>Choisir des mots-clés…</translation>
    </message>
    <message>
        <source>Tick the keywords of the selected pictures in the tree of all</source>
        <translation>Cocher les mots-clés des images sélectionnées dans l’arborescence complète</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Consentements…</translation>
    </message>
    <message>
        <source>What people agreed to: keep it, change it, take it back</source>
        <translation>Ce que les personnes ont accepté : le conserver, le modifier, le retirer</translation>
    </message>
    <message>
        <source>Where did this picture go?…</source>
        <translation>Où cette image est-elle allée ?…</translation>
    </message>
    <message>
        <source>Every export that has it: when, for whom, as which file</source>
        <translation>Chaque exportation qui la contient : quand, pour qui, sous quel fichier</translation>
    </message>
    <message>
        <source>Mark areas to cover</source>
        <translation>Marquer les zones à masquer</translation>
    </message>
    <message>
        <source>Draw over the faces that are covered where none may be shown</source>
        <translation>Dessiner sur les visages à masquer là où aucun ne doit être montré</translation>
    </message>
</context>
<context>
    <name>AssetMarks</name>
    <message>
        <source>no caption</source>
        <translation>sans légende</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sans crédit</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Ce que vous avez écrit ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln galler(y/ies)</source>
        <translation>
            <numerusform>%Ln galerie</numerusform>
            <numerusform>%Ln galeries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not written into files</source>
        <translation>
            <numerusform>%Ln image non inscrite dans son fichier</numerusform>
            <numerusform>%Ln images non inscrites dans les fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Photo story</source>
        <translation>Reportage photo</translation>
    </message>
    <message>
        <source>News page</source>
        <translation>Page d’actualité</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there. If it is on a drive that is away, connect it.</source>
        <translation>Introuvable. Si l’élément est sur un disque déconnecté, branchez ce disque.</translation>
    </message>
    <message>
        <source>The system does not let you at it. Check its permissions.</source>
        <translation>Le système en refuse l’accès. Vérifiez les autorisations.</translation>
    </message>
    <message>
        <source>It is damaged or could not be read.</source>
        <translation>Le fichier est endommagé ou illisible.</translation>
    </message>
    <message>
        <source>It is not a kind of file Fieldframe takes.</source>
        <translation>Fieldframe ne prend pas en charge ce type de fichier.</translation>
    </message>
    <message>
        <source>It is too large to be opened safely.</source>
        <translation>Trop volumineux pour être ouvert sans risque.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped.</source>
        <translation>La lecture prenait trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>Reading it failed badly; nothing else was touched.</source>
        <translation>La lecture a gravement échoué ; rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>It changed while it was read. Try again when it is no longer written.</source>
        <translation>Le fichier a changé pendant la lecture. Réessayez une fois son écriture terminée.</translation>
    </message>
    <message>
        <source>It is already there. Choose another name.</source>
        <translation>Il existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Écriture impossible.</translation>
    </message>
    <message>
        <source>Another program has this catalog open for writing. Close it there first.</source>
        <translation>Un autre programme a ouvert ce catalogue en écriture. Fermez-le d’abord dans celui-ci.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Fieldframe. Update to open it.</source>
        <translation>Il a été enregistré par une version plus récente de Fieldframe. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>It is damaged. A copy stands in its snapshots folder.</source>
        <translation>Il est endommagé. Une copie se trouve dans son dossier « snapshots ».</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>Le catalogue est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>It was changed again since, so this was left alone.</source>
        <translation>L’élément a été modifié depuis ; rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Several things have this name.</source>
        <translation>Plusieurs éléments portent ce nom.</translation>
    </message>
    <message>
        <source>This can’t be used.</source>
        <translation>Cette valeur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Fieldframe.</source>
        <translation>Une erreur interne s’est produite dans Fieldframe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>IPTC-IIM</source>
        <translation>IPTC-IIM</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>fichier annexe</translation>
    </message>
    <message>
        <source>video’s own</source>
        <translation>vidéo elle-même</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing is said here.</source>
        <translation>Rien n’est indiqué ici.</translation>
    </message>
    <message>
        <source>Only %1 characters; at least %2 are wanted.</source>
        <translation>Nombre de caractères : %1 seulement ; minimum demandé : %2.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are wanted.</source>
        <translation>Nombre de caractères : %1 ; maximum demandé : %2.</translation>
    </message>
    <message>
        <source>The caption does not name the place: %1.</source>
        <translation>La légende ne nomme pas le lieu : %1.</translation>
    </message>
    <message>
        <source>The picture has a position, but no place.</source>
        <translation>L’image a une position, mais pas de lieu.</translation>
    </message>
    <message>
        <source>The code %2 is of %3, but the country is %1.</source>
        <translation>Le code %2 désigne %3, mais le pays indiqué est %1.</translation>
    </message>
    <message>
        <source>The caption does not say when: %1.</source>
        <translation>La légende ne dit pas quand : %1.</translation>
    </message>
    <message>
        <source>The caption speaks of %1, but the picture was taken on %2.</source>
        <translation>La légende parle de %1, mais l’image a été prise le %2.</translation>
    </message>
    <message>
        <source>The date is %1, but the camera wrote %2.</source>
        <translation>La date est %1, mais l’appareil a enregistré %2.</translation>
    </message>
    <message>
        <source>The caption does not name who is shown: %1.</source>
        <translation>La légende ne nomme pas qui est représenté : %1.</translation>
    </message>
    <message>
        <source>Words: %1. At least %2 are wanted to say what happens.</source>
        <translation>Mots : %1. Pour dire ce qui se passe, minimum demandé : %2.</translation>
    </message>
    <message>
        <source>Not in house style. Its form is %1.</source>
        <translation>Non conforme à la charte maison. Forme attendue : %1.</translation>
    </message>
    <message>
        <source>The credit says %1, but the picture is of %2.</source>
        <translation>Le crédit indique %1, mais l’image est de %2.</translation>
    </message>
    <message>
        <source>No creator is named.</source>
        <translation>Aucun auteur n’est nommé.</translation>
    </message>
    <message>
        <source>%1 is an agency; the creator is a person.</source>
        <translation>%1 est une agence ; l’auteur est une personne.</translation>
    </message>
    <message>
        <source>The notice says %1, but the picture is of %2.</source>
        <translation>La mention indique %1, mais l’image est de %2.</translation>
    </message>
    <message>
        <source>Read in a wrong character set: “%1” was “%2”.</source>
        <translation>Lu dans un mauvais jeu de caractères : « %1 » était « %2 ».</translation>
    </message>
    <message>
        <source>Characters were lost; nobody can bring them back.</source>
        <translation>Des caractères ont été perdus ; ils sont irrécupérables.</translation>
    </message>
    <message>
        <source>Written for a web page: “%1” is “%2”.</source>
        <translation>Écrit pour une page web : « %1 » signifie « %2 ».</translation>
    </message>
    <message>
        <source>The file says different things: %1 counts, %2 says “%3”.</source>
        <translation>Le fichier se contredit : %1 fait foi, %2 indique « %3 ».</translation>
    </message>
    <message>
        <source>%1 bytes; IIM takes %2. Cut for older programs: “%3”.</source>
        <translation>Octets : %1 ; maximum en IIM : %2. Coupé pour les anciens programmes : « %3 ».</translation>
    </message>
    <message>
        <source>Nothing is said for those who can’t see the picture.</source>
        <translation>Rien n’est dit à ceux qui ne peuvent pas voir l’image.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are advised.</source>
        <translation>Nombre de caractères : %1 ; maximum conseillé : %2.</translation>
    </message>
    <message>
        <source>The caption is missing in this language: %1.</source>
        <translation>La légende manque dans cette langue : %1.</translation>
    </message>
    <message>
        <source>Somebody aged %1 is named, and there is no model release.</source>
        <translation>Une personne est nommée (âge : %1), sans autorisation de modèle.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>« %1 » : écrire « %2 ».</translation>
    </message>
    <message>
        <source>This is no address of a web page: %1</source>
        <translation>Ce n’est pas une adresse de page web : %1</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>Several blanks in a row.</source>
        <translation>Plusieurs espaces à la suite.</translation>
    </message>
    <message>
        <source>A quotation mark of another kind: %1</source>
        <translation>Un guillemet d’un autre type : %1</translation>
    </message>
    <message>
        <source>The embargo was over on %1.</source>
        <translation>Fin de l’embargo : %1.</translation>
    </message>
    <message>
        <source>Not to be used since %1.</source>
        <translation>À ne plus utiliser depuis le %1.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs obligatoires</translation>
    </message>
    <message>
        <source>Length of captions</source>
        <translation>Longueur des légendes</translation>
    </message>
    <message>
        <source>Who, what, where, when</source>
        <translation>Qui, quoi, où, quand</translation>
    </message>
    <message>
        <source>Form of credit lines</source>
        <translation>Forme des crédits</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Créateurs</translation>
    </message>
    <message>
        <source>Years of copyright</source>
        <translation>Années de copyright</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>Caractères erronés</translation>
    </message>
    <message>
        <source>Files that contradict themselves</source>
        <translation>Fichiers qui se contredisent</translation>
    </message>
    <message>
        <source>Room in IIM</source>
        <translation>Place en IIM</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textes alternatifs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Words not to be used</source>
        <translation>Mots à ne pas utiliser</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Mots répétés</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Embargoes</source>
        <translation>Embargos</translation>
    </message>
    <message>
        <source>“%1” is not to be used.</source>
        <translation>« %1 » est à ne pas utiliser.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Mixed: %1 different headlines</source>
        <translation>Valeurs multiples : %1 titres différents</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Mixed: %1 different captions</source>
        <translation>Valeurs multiples : %1 légendes différentes</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Mixed: %1 different alt texts</source>
        <translation>Valeurs multiples : %1 textes alternatifs différents</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Mixed: %1 different credit lines</source>
        <translation>Valeurs multiples : %1 crédits différents</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Créateurs</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Mention de copyright</translation>
    </message>
    <message>
        <source>Mixed: %1 different copyright notices</source>
        <translation>Valeurs multiples : %1 mentions de copyright différentes</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Mixed: %1 different usage terms</source>
        <translation>Valeurs multiples : %1 conditions d’utilisation différentes</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Mixed: %1 different instructions</source>
        <translation>Valeurs multiples : %1 instructions différentes</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Lieu précis</translation>
    </message>
    <message>
        <source>Mixed: %1 different sublocations</source>
        <translation>Valeurs multiples : %1 lieux précis différents</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Mixed: %1 different cities</source>
        <translation>Valeurs multiples : %1 villes différentes</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Mixed: %1 different states</source>
        <translation>Valeurs multiples : %1 États ou provinces différents</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Mixed: %1 different countries</source>
        <translation>Valeurs multiples : %1 pays différents</translation>
    </message>
    <message>
        <source>Mixed: %1 different codes</source>
        <translation>Valeurs multiples : %1 codes différents</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Mixed: %1 different dates</source>
        <translation>Valeurs multiples : %1 dates différentes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mixed: %1 different ratings</source>
        <translation>Valeurs multiples : %1 notes différentes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Mixed: %1 different labels</source>
        <translation>Valeurs multiples : %1 libellés différents</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Unlimited releases</source>
        <translation>Autorisations illimitées</translation>
    </message>
    <message>
        <source>Limited or incomplete releases</source>
        <translation>Autorisations limitées ou incomplètes</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Auteur de la légende</translation>
    </message>
    <message>
        <source>Mixed: %1 different writers</source>
        <translation>Valeurs multiples : %1 auteurs différents</translation>
    </message>
    <message>
        <source>Add a creator</source>
        <translation>Ajouter un créateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mixed: %1 different sources</source>
        <translation>Valeurs multiples : %1 sources différentes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personnes représentées</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Mixed: %1 different events</source>
        <translation>Valeurs multiples : %1 événements différents</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorisation de modèle</translation>
    </message>
    <message>
        <source>Mixed: %1 different answers</source>
        <translation>Valeurs multiples : %1 réponses différentes</translation>
    </message>
    <message>
        <source>Model release numbers</source>
        <translation>Numéros des autorisations de modèle</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>Autorisation de propriété</translation>
    </message>
    <message>
        <source>Property release numbers</source>
        <translation>Numéros des autorisations de propriété</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: programs that read IIM alone see “%3”</source>
        <translation>%1 octets sur %2 : les programmes qui ne lisent que l’IIM voient « %3 »</translation>
    </message>
    <message>
        <source>Neither allowed nor prohibited</source>
        <translation>Ni permise ni interdite</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permise</translation>
    </message>
    <message>
        <source>Not for training AI</source>
        <translation>Pas pour entraîner une IA</translation>
    </message>
    <message>
        <source>Not for training generative AI</source>
        <translation>Pas pour entraîner une IA générative</translation>
    </message>
    <message>
        <source>Prohibited, but for search engines</source>
        <translation>Interdite, sauf aux moteurs de recherche</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Interdite</translation>
    </message>
    <message>
        <source>Prohibited, see other constraints</source>
        <translation>Interdite, voir les autres restrictions</translation>
    </message>
    <message>
        <source>Prohibited, see the rights in the file</source>
        <translation>Interdite, voir les droits dans le fichier</translation>
    </message>
    <message>
        <source>Prohibited, see the rights it links to</source>
        <translation>Interdite, voir les droits en lien</translation>
    </message>
    <message>
        <source>Digital camera</source>
        <translation>Appareil numérique</translation>
    </message>
    <message>
        <source>Several frames of a camera</source>
        <translation>Plusieurs vues d’un appareil</translation>
    </message>
    <message>
        <source>Scanned negative</source>
        <translation>Négatif numérisé</translation>
    </message>
    <message>
        <source>Scanned slide</source>
        <translation>Diapositive numérisée</translation>
    </message>
    <message>
        <source>Scanned print</source>
        <translation>Tirage numérisé</translation>
    </message>
    <message>
        <source>Edited by a person</source>
        <translation>Retouchée par une personne</translation>
    </message>
    <message>
        <source>Composite of captures</source>
        <translation>Composition de prises de vue</translation>
    </message>
    <message>
        <source>Enhanced by an algorithm</source>
        <translation>Améliorée par un algorithme</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Made from data</source>
        <translation>Tirée de données</translation>
    </message>
    <message>
        <source>Drawn or painted digitally</source>
        <translation>Dessinée ou peinte numériquement</translation>
    </message>
    <message>
        <source>Composite with synthetic parts</source>
        <translation>Composition avec des parties synthétiques</translation>
    </message>
    <message>
        <source>Composite with AI generated parts</source>
        <translation>Composition avec des parties générées par IA</translation>
    </message>
    <message>
        <source>AI generated</source>
        <translation>Générée par IA</translation>
    </message>
    <message>
        <source>Made by an algorithm</source>
        <translation>Faite par un algorithme</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>25 or over</source>
        <translation>25 ans ou plus</translation>
    </message>
    <message>
        <source>14 or under</source>
        <translation>14 ans ou moins</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Mixed: %1 different titles</source>
        <translation>Divers : %1 titres différents</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>Description étendue</translation>
    </message>
    <message>
        <source>Mixed: %1 different descriptions</source>
        <translation>Divers : %1 descriptions différentes</translation>
    </message>
    <message>
        <source>Creator’s job title</source>
        <translation>Fonction de l’auteur</translation>
    </message>
    <message>
        <source>Mixed: %1 different job titles</source>
        <translation>Divers : %1 fonctions différentes</translation>
    </message>
    <message>
        <source>Creator’s contact</source>
        <translation>Contact de l’auteur</translation>
    </message>
    <message>
        <source>Mixed: %1 different contacts</source>
        <translation>Divers : %1 contacts différents</translation>
    </message>
    <message>
        <source>Web statement of rights</source>
        <translation>Page web des droits</translation>
    </message>
    <message>
        <source>Mixed: %1 different addresses</source>
        <translation>Divers : %1 adresses différentes</translation>
    </message>
    <message>
        <source>Licensors</source>
        <translation>Concédants</translation>
    </message>
    <message>
        <source>Mixed: %1 different licensors</source>
        <translation>Divers : %1 concédants différents</translation>
    </message>
    <message>
        <source>Supplier’s image number</source>
        <translation>Numéro d’image du fournisseur</translation>
    </message>
    <message>
        <source>Mixed: %1 different numbers</source>
        <translation>Divers : %1 numéros différents</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Fouille de données</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Mixed: %1 different latitudes</source>
        <translation>Divers : %1 latitudes différentes</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Mixed: %1 different longitudes</source>
        <translation>Divers : %1 longitudes différentes</translation>
    </message>
    <message>
        <source>Altitude in metres</source>
        <translation>Altitude en mètres</translation>
    </message>
    <message>
        <source>Mixed: %1 different altitudes</source>
        <translation>Divers : %1 altitudes différentes</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>Lieu de prise de vue</translation>
    </message>
    <message>
        <source>Mixed: %1 different places</source>
        <translation>Divers : %1 lieux différents</translation>
    </message>
    <message>
        <source>Places shown</source>
        <translation>Lieux montrés</translation>
    </message>
    <message>
        <source>Organisations shown</source>
        <translation>Organisations montrées</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>Âge du plus jeune</translation>
    </message>
    <message>
        <source>Keyword tree</source>
        <translation>Arbre de mots-clés</translation>
    </message>
    <message>
        <source>Add a path: Place|Africa</source>
        <translation>Ajouter un chemin : Lieu|Afrique</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mixed: %1 different genres</source>
        <translation>Divers : %1 genres différents</translation>
    </message>
    <message>
        <source>Scene codes</source>
        <translation>Codes de scène</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Subject codes</source>
        <translation>Codes de sujet</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Mode de création</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Numéro de travail</translation>
    </message>
    <message>
        <source>Mixed: %1 different job numbers</source>
        <translation>Divers : %1 numéros de travail différents</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Image identifier</source>
        <translation>Identifiant de l’image</translation>
    </message>
    <message>
        <source>Mixed: %1 different identifiers</source>
        <translation>Divers : %1 identifiants différents</translation>
    </message>
    <message>
        <source>Credit and rights</source>
        <translation>Crédit et droits</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>World region</source>
        <translation>Région du monde</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Copyright owners</source>
        <translation>Titulaires du copyright</translation>
    </message>
    <message>
        <source>Mixed: %1 different owners</source>
        <translation>Divers : %1 titulaires différents</translation>
    </message>
    <message>
        <source>Image creators</source>
        <translation>Auteurs de l’image</translation>
    </message>
    <message>
        <source>Mixed: %1 different creators</source>
        <translation>Divers : %1 auteurs différents</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>Fournisseur de l’image</translation>
    </message>
    <message>
        <source>Mixed: %1 different suppliers</source>
        <translation>Divers : %1 fournisseurs différents</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Mixed: %1 different contributors</source>
        <translation>Divers : %1 contributeurs différents</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Autres restrictions</translation>
    </message>
    <message>
        <source>Mixed: %1 different constraints</source>
        <translation>Divers : %1 restrictions différentes</translation>
    </message>
    <message>
        <source>People in detail</source>
        <translation>Personnes en détail</translation>
    </message>
    <message>
        <source>Mixed: %1 different people</source>
        <translation>Divers : %1 personnes différentes</translation>
    </message>
    <message>
        <source>Organisation codes</source>
        <translation>Codes des organisations</translation>
    </message>
    <message>
        <source>Ages of models</source>
        <translation>Âges des modèles</translation>
    </message>
    <message>
        <source>Add an age</source>
        <translation>Ajouter un âge</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>À propos des modèles</translation>
    </message>
    <message>
        <source>Mixed: %1 different notes</source>
        <translation>Divers : %1 remarques différentes</translation>
    </message>
    <message>
        <source>Event identifiers</source>
        <translation>Identifiants de l’événement</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Ajouter un identifiant</translation>
    </message>
    <message>
        <source>Terms about the image</source>
        <translation>Termes sur l’image</translation>
    </message>
    <message>
        <source>Mixed: %1 different terms</source>
        <translation>Divers : %1 termes différents</translation>
    </message>
    <message>
        <source>Genre terms</source>
        <translation>Termes de genre</translation>
    </message>
    <message>
        <source>Artworks shown</source>
        <translation>Œuvres d’art montrées</translation>
    </message>
    <message>
        <source>Mixed: %1 different artworks</source>
        <translation>Divers : %1 œuvres d’art différentes</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Produits montrés</translation>
    </message>
    <message>
        <source>Mixed: %1 different products</source>
        <translation>Divers : %1 produits différents</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>Système d’IA</translation>
    </message>
    <message>
        <source>Mixed: %1 different systems</source>
        <translation>Divers : %1 systèmes différents</translation>
    </message>
    <message>
        <source>AI system’s version</source>
        <translation>Version du système d’IA</translation>
    </message>
    <message>
        <source>Mixed: %1 different versions</source>
        <translation>Divers : %1 versions différentes</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>Prompt d’IA</translation>
    </message>
    <message>
        <source>Mixed: %1 different prompts</source>
        <translation>Divers : %1 prompts différents</translation>
    </message>
    <message>
        <source>AI prompt’s writer</source>
        <translation>Rédacteur du prompt d’IA</translation>
    </message>
    <message>
        <source>Registry entries</source>
        <translation>Entrées de registre</translation>
    </message>
    <message>
        <source>Mixed: %1 different entries</source>
        <translation>Divers : %1 entrées différentes</translation>
    </message>
    <message>
        <source>Largest width</source>
        <translation>Largeur maximale</translation>
    </message>
    <message>
        <source>Mixed: %1 different widths</source>
        <translation>Divers : %1 largeurs différentes</translation>
    </message>
    <message>
        <source>Largest height</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>Mixed: %1 different heights</source>
        <translation>Divers : %1 hauteurs différentes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Refined by</source>
        <translation>Précisé par</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Numéro d’inventaire</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Write degrees, as in 47.44 or 47 26 24 N.</source>
        <translation>Écrivez des degrés, par exemple 47.44 ou 47 26 24 N.</translation>
    </message>
    <message>
        <source>Write a date as in 2018, 2018-04 or 2018-04-17, with a time as in 2018-04-17T19:42.</source>
        <translation>Écrivez une date comme 2018, 2018-04 ou 2018-04-17, avec l’heure comme 2018-04-17T19:42.</translation>
    </message>
    <message>
        <source>Write a number, as in 12.5.</source>
        <translation>Écrivez un nombre, par exemple 12.5.</translation>
    </message>
    <message>
        <source>License from</source>
        <translation>Licence à partir du</translation>
    </message>
    <message>
        <source>License until</source>
        <translation>Licence jusqu’au</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sans dossier</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>by a template</source>
        <translation>par un modèle</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>depuis un tableau</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Taken out of the catalog</source>
        <translation>Retirée du catalogue</translation>
    </message>
    <message>
        <source>Brought back to the catalog</source>
        <translation>Remise dans le catalogue</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>by find and replace</source>
        <translation>par recherche et remplacement</translation>
    </message>
    <message>
        <source>taken back to an earlier time</source>
        <translation>ramené à un état antérieur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>saisie manuelle</translation>
    </message>
    <message>
        <source>by the import</source>
        <translation>par l’importation</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>, </source>
        <comment>between two keys for the same</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Catalogues récents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a submenu and an action in it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter comme</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>Files for the web</source>
        <translation>Fichiers pour le web</translation>
    </message>
    <message>
        <source>JPEGs of 2048 pixels with their captions, for web sites and editors.</source>
        <translation>Des JPEG de 2048 pixels avec leurs légendes, pour les sites web et les rédactions.</translation>
    </message>
    <message>
        <source>Files for print</source>
        <translation>Fichiers pour l’impression</translation>
    </message>
    <message>
        <source>Files in the original’s size, for print.</source>
        <translation>Des fichiers à la taille de l’original, pour l’impression.</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Small JPEGs for social media.</source>
        <translation>De petits JPEG pour les réseaux sociaux.</translation>
    </message>
    <message>
        <source>Press pack</source>
        <translation>Dossier de presse</translation>
    </message>
    <message>
        <source>Pictures, captions and terms of use in one ZIP for newsrooms.</source>
        <translation>Images, légendes et conditions d’utilisation dans un seul ZIP pour les rédactions.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>The original files with everything that is known of them.</source>
        <translation>Les fichiers originaux avec tout ce que l’on sait d’eux.</translation>
    </message>
    <message>
        <source>Web library</source>
        <translation>Médiathèque web</translation>
    </message>
    <message>
        <source>A web site of the galleries, with search, that needs no server.</source>
        <translation>Un site web des galeries, avec recherche, qui se passe de serveur.</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>Reportage photo</translation>
    </message>
    <message>
        <source>One long page of pictures and texts.</source>
        <translation>Une longue page d’images et de textes.</translation>
    </message>
    <message>
        <source>News page</source>
        <translation>Page d’actualité</translation>
    </message>
    <message>
        <source>A page of news with a lead and pictures.</source>
        <translation>Une page d’actualité avec un chapô et des images.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>An e-mail with its web version.</source>
        <translation>Un e-mail avec sa version web.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>A PDF to choose from: twelve pictures a page with caption and credit.</source>
        <translation>Un PDF pour choisir : douze images par page avec légende et crédit.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Files and galleries for another Fieldframe to take in.</source>
        <translation>Fichiers et galeries à reprendre dans un autre Fieldframe.</translation>
    </message>
    <message>
        <source>Release day</source>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>The press pack and the web library, one after the other.</source>
        <translation>Le dossier de presse et la médiathèque web, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Small picture for lists</source>
        <translation>Petite image pour les listes</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The original file</source>
        <translation>Le fichier original</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Comme l’original</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Linear where it shows</source>
        <translation>Linéaire là où cela se voit</translation>
    </message>
    <message>
        <source>Always linear</source>
        <translation>Toujours linéaire</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Au centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Les partenaires</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>Nous-mêmes</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>Within 25 km</source>
        <translation>À 25 km près</translation>
    </message>
    <message>
        <source>The country alone</source>
        <translation>Le pays seul</translation>
    </message>
    <message>
        <source>No place at all</source>
        <translation>Aucun lieu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>For errors</source>
        <translation>Pour les erreurs</translation>
    </message>
    <message>
        <source>For warnings and errors</source>
        <translation>Pour les avertissements et les erreurs</translation>
    </message>
    <message>
        <source>For every finding</source>
        <translation>Pour tout écart</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>As the language is read</source>
        <translation>Selon le sens de lecture de la langue</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>De droite à gauche</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything may be told</source>
        <translation>Tout peut être divulgué</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Pas de lieu</translation>
    </message>
    <message>
        <source>No name and no place</source>
        <translation>Ni nom ni lieu</translation>
    </message>
    <message>
        <source>No face, no name, no place</source>
        <translation>Ni visage, ni nom, ni lieu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Partners only</source>
        <translation>Partenaires seulement</translation>
    </message>
    <message>
        <source>Nobody outside</source>
        <translation>Personne à l’extérieur</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>PublishDate</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The form of a date: QDate::toString()&apos;s letters.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>RenditionForm</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>SearchColumn</name>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>texte alternatif</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>créateur</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>autres champs</translation>
    </message>
</context>
<context>
    <name>SearchDoubts</name>
    <message>
        <source>“%1” is no date: try 2024, 2024-05, 2024-05-31 or 2023..2024.</source>
        <translation>« %1 » n’est pas une date : essayez 2024, 2024-05, 2024-05-31 ou 2023..2024.</translation>
    </message>
    <message>
        <source>“%1” is no rating: try 3, &gt;=3 or 1..3.</source>
        <translation>« %1 » n’est pas une note : essayez 3, &gt;=3 ou 1..3.</translation>
    </message>
    <message>
        <source>“%1” is no pick: try yes, no or rejected.</source>
        <translation>« %1 » n’est pas un choix : essayez yes, no ou rejected.</translation>
    </message>
    <message>
        <source>“%1” is no field: try caption, credit or keywords.</source>
        <translation>« %1 » n’est pas un champ : essayez caption, credit ou keywords.</translation>
    </message>
    <message>
        <source>“%1” is no kind: try image, video or audio.</source>
        <translation>« %1 » n’est pas un type : essayez image, video ou audio.</translation>
    </message>
    <message>
        <source>“%1” is no release: try yes, limited, no, na or missing.</source>
        <translation>« %1 » n’est pas une autorisation : essayez yes, limited, no, na ou missing.</translation>
    </message>
    <message>
        <source>“%1” is searched as words.</source>
        <translation>« %1 » est cherché comme des mots.</translation>
    </message>
    <message>
        <source>There is no field “%1”: it is searched as words.</source>
        <translation>Le champ « %1 » n’existe pas : il est cherché comme des mots.</translation>
    </message>
    <message>
        <source>No gallery is called “%1”.</source>
        <translation>Aucune galerie ne s’intitule « %1 ».</translation>
    </message>
    <message>
        <source>No category is called “%1”.</source>
        <translation>Aucune catégorie ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Nothing has the label “%1”.</source>
        <translation>Rien ne porte le libellé « %1 ».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Photothèque</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>All videos</source>
        <translation>Toutes les vidéos</translation>
    </message>
    <message>
        <source>All audio</source>
        <translation>Tous les sons</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Choix de la rédaction</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>This drive is away. Its pictures, captions and picks stay: what you see comes from the catalog’s own previews.</source>
        <translation>Ce disque est déconnecté. Ses images, légendes et choix sont conservés : ce que vous voyez provient des aperçus du catalogue.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Pick</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Remove from the catalog</source>
        <translation>Retirer du catalogue</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Change of galleries</source>
        <translation>Modification de galeries</translation>
    </message>
    <message>
        <source>Change of categories</source>
        <translation>Modification de catégories</translation>
    </message>
    <message>
        <source>Change of saved searches</source>
        <translation>Modification de recherches enregistrées</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Modèle « %1 »</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <translation>Tableau « %1 »</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Remplacer « %1 »</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Back to an earlier time</source>
        <translation>Retour à un état antérieur</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2, by %3, %4</source>
        <translation>%1 de %2, par %3, %4</translation>
    </message>
    <message>
        <source>Change of documents</source>
        <translation>Modification des documents</translation>
    </message>
    <message>
        <source>Change of people</source>
        <translation>Modification des personnes</translation>
    </message>
    <message>
        <source>Change of consents</source>
        <translation>Modification des consentements</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>gallery</source>
        <translation>galerie</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>créateur</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
</context>
<context>
    <name>UnsavedTexts</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>What you typed here could not be saved:</source>
        <translation>Ce que vous avez saisi ici n’a pas pu être enregistré :</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans l’enregistrer</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The consent was withdrawn on %1.</source>
        <translation>Le consentement a été retiré le %1.</translation>
    </message>
    <message>
        <source>The consent was withdrawn on %1: %2</source>
        <translation>Le consentement a été retiré le %1 : %2</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>Le consentement a pris fin le %1.</translation>
    </message>
    <message>
        <source>The consent is for %1 only.</source>
        <translation>Le consentement ne vaut que pour : %1.</translation>
    </message>
    <message>
        <source>The consent is not for this use.</source>
        <translation>Le consentement ne vaut pas pour cet usage.</translation>
    </message>
    <message>
        <source>No guardian agreed for the child.</source>
        <translation>Aucun responsable légal n’a donné son accord pour l’enfant.</translation>
    </message>
    <message>
        <source>There is no full release by those shown (%1).</source>
        <translation>Il n’y a pas d’autorisation complète des personnes représentées (%1).</translation>
    </message>
    <message>
        <source>There is no full release of the property shown (%1).</source>
        <translation>Il n’y a pas d’autorisation complète pour la propriété représentée (%1).</translation>
    </message>
    <message>
        <source>It shows a child, and nobody’s consent is recorded.</source>
        <translation>On y voit un enfant, et aucun consentement n’est enregistré.</translation>
    </message>
    <message>
        <source>Faces must be covered, and none is marked.</source>
        <translation>Les visages doivent être masqués, et aucun n’est délimité.</translation>
    </message>
    <message>
        <source>Faces must be covered, which only pictures allow.</source>
        <translation>Les visages doivent être masqués, ce que seules les images permettent.</translation>
    </message>
    <message>
        <source>Names must go, none is recorded, and there seem to be some in: %1</source>
        <translation>Les noms doivent disparaître, aucun n’est enregistré, et il semble y en avoir dans : %1</translation>
    </message>
    <message>
        <source>The original file would leave, and can’t be changed.</source>
        <translation>Le fichier original sortirait, et il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Leaves as it is</source>
        <translation>Sort sans changement</translation>
    </message>
    <message>
        <source>Leaves changed</source>
        <translation>Sort modifié</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Without its position</source>
        <translation>Sans sa position</translation>
    </message>
    <message>
        <source>Its position within 25 km</source>
        <translation>Sa position à 25 km près</translation>
    </message>
    <message>
        <source>Its place less exactly</source>
        <translation>Son lieu avec moins de précision</translation>
    </message>
    <message>
        <source>Without names of places</source>
        <translation>Sans noms de lieux</translation>
    </message>
    <message>
        <source>“%1” instead of a name</source>
        <translation>« %1 » au lieu d’un nom</translation>
    </message>
    <message>
        <source>Names replaced</source>
        <translation>Noms remplacés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) covered</source>
        <translation>
            <numerusform>%Ln zone masquée</numerusform>
            <numerusform>%Ln zones masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file name</source>
        <translation>Un autre nom de fichier</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sans : %1</translation>
    </message>
    <message>
        <source>Without serial numbers, history and previews</source>
        <translation>Sans numéros de série, historique ni aperçus</translation>
    </message>
    <message>
        <source>Under embargo until %1.</source>
        <translation>Sous embargo jusqu’au %1.</translation>
    </message>
    <message>
        <source>An embargo whose end is not clear: %1</source>
        <translation>Un embargo dont la fin n’est pas claire : %1</translation>
    </message>
    <message>
        <source>Not to be used since %1.</source>
        <translation>À ne plus utiliser depuis le %1.</translation>
    </message>
    <message>
        <source>It is not for so many people.</source>
        <translation>Non destiné à un public aussi large.</translation>
    </message>
    <message>
        <source>“%1” is not for so many people.</source>
        <translation>« %1 » n’est pas destiné à un public aussi large.</translation>
    </message>
    <message>
        <source>Its instructions rule this out: %1</source>
        <translation>Ses instructions l’excluent : %1</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <translation>Charte maison : %1</translation>
    </message>
    <message>
        <source>Nobody: it ends by itself</source>
        <translation>Personne : cela prend fin tout seul</translation>
    </message>
    <message>
        <source>An editor</source>
        <translation>Un rédacteur</translation>
    </message>
    <message>
        <source>Whoever keeps releases and consents</source>
        <translation>La personne chargée des autorisations et consentements</translation>
    </message>
    <message>
        <source>The person shown, or the guardian</source>
        <translation>La personne représentée ou le responsable légal</translation>
    </message>
    <message>
        <source>Only with its credit</source>
        <translation>Seulement avec son crédit</translation>
    </message>
    <message>
        <source>Not for archives</source>
        <translation>Pas pour les archives</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>Pas pour la vente</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>Pas pour : %1</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Libéré : %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AboutDialog</name>
    <message>
        <source>About Fieldframe</source>
        <translation>À propos de Fieldframe</translation>
    </message>
    <message>
        <source>Fieldframe %1</source>
        <translation>Fieldframe %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. You may use it, share it and change it. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Vous pouvez l’utiliser, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo and ICU, each under its own licence.</source>
        <translation>Réalisé avec Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo et ICU, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>The asset manager for photo desks.</source>
        <translation>Le gestionnaire de médias pour services photo.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AgenciesTab</name>
    <message>
        <source>Passes on pictures of others: a wire, a stock agency</source>
        <translation>Diffuse les images d’autrui : agence de presse, banque d’images</translation>
    </message>
    <message>
        <source>Save agency</source>
        <translation>Enregistrer l’agence</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Aucune agence</translation>
    </message>
    <message>
        <source>Found in this catalog; activate one to add it:</source>
        <translation>Trouvées dans ce catalogue ; activez-en une pour l’ajouter :</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>Rechercher une agence</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agences</translation>
    </message>
    <message>
        <source>Agencies found in this catalog</source>
        <translation>Agences trouvées dans ce catalogue</translation>
    </message>
    <message>
        <source>Acronym; name in another language</source>
        <translation>Sigle ; nom dans une autre langue</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Credit lines are read by these names. What you add or change stands in agencies.txt in the catalog’s folder.</source>
        <translation>Ces noms servent à lire les crédits. Ce que vous ajoutez ou modifiez figure dans agencies.txt, dans le dossier du catalogue.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AgencyModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Relaie</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AreaMarking</name>
    <message>
        <source>Areas to cover</source>
        <translation>Zones à masquer</translation>
    </message>
    <message>
        <source>Areas are marked in pictures only. Esc ends.</source>
        <translation>Les zones ne se marquent que sur des images. Esc termine.</translation>
    </message>
    <message>
        <source>Drag over what is to be covered, or press Ins. Tab chooses an area, arrows move it, Shift with arrows sizes it, Del takes it away, Esc ends.</source>
        <translation>Faites glisser sur ce qui doit être masqué, ou appuyez sur Ins. Tab choisit une zone, les flèches la déplacent, Maj avec les flèches la redimensionne, Suppr l’enlève, Esc termine.</translation>
    </message>
    <message>
        <source>Area %1 of %2</source>
        <translation>Zone %1 sur %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AreaWork</name>
    <message>
        <source>Mark an area to cover</source>
        <translation>Marquer une zone à masquer</translation>
    </message>
    <message>
        <source>Move an area to cover</source>
        <translation>Déplacer une zone à masquer</translation>
    </message>
    <message>
        <source>Remove an area to cover</source>
        <translation>Enlever une zone à masquer</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetDelegate</name>
    <message>
        <source>in %1</source>
        <translation>dans : %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetGridView</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetListModel</name>
    <message>
        <source>%1, no caption</source>
        <translation>%1, sans légende</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>libellé %1</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sans crédit</translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation>sous embargo</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BatchWork</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Appliquer « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%Ln valeur a été modifiée entre-temps et laissée telle quelle.</numerusform>
            <numerusform>%Ln valeurs ont été modifiées entre-temps et laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed again since</source>
        <translation>Modifié de nouveau depuis</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not taken back: it would overwrite %Ln later change(s).</source>
        <translation>
            <numerusform>« %1 » n’a pas été annulé : cela écraserait %Ln modification ultérieure.</numerusform>
            <numerusform>« %1 » n’a pas été annulé : cela écraserait %Ln modifications ultérieures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Annuler le reste</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BlockForm</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, [words](https://…)</source>
        <translation>Markdown : **gras**, *italique*, [mots](https://…)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numérotés</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Auteur des mots</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The picture’s own</source>
        <translation>Celui de l’image</translation>
    </message>
    <message>
        <source>Show no caption</source>
        <translation>N’afficher aucune légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>One on each line: Read on | https://…</source>
        <translation>Un par ligne : Lire la suite | https://…</translation>
    </message>
    <message>
        <source>Page to share</source>
        <translation>Page à partager</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BlockList</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Blocs de la page</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateDelegate</name>
    <message>
        <source>in the catalog</source>
        <translation>dans le catalogue</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateModel</name>
    <message>
        <source>%1, in the catalog already</source>
        <translation>%1, déjà dans le catalogue</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CaptionOverlay</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1 Credit: %2</source>
        <translation>%1 Crédit : %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardList</name>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardPictureView</name>
    <message>
        <source>Picture without a caption</source>
        <translation>Image sans légende</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryChips</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Sélectionner des catégories</translation>
    </message>
    <message>
        <source>Choose the categories of the gallery</source>
        <translation>Sélectionner les catégories de la galerie</translation>
    </message>
    <message>
        <source>Take the gallery out of %1</source>
        <translation>Retirer la galerie de %1</translation>
    </message>
    <message>
        <source>Category %1: take the gallery out of it</source>
        <translation>Catégorie %1 : en retirer la galerie</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryChooser</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>Partie d’un nom, ou un nouveau nom</translation>
    </message>
    <message>
        <source>Part of a category’s name, or a new one</source>
        <translation>Partie du nom d’une catégorie, ou un nouveau nom</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Make category “%1”</source>
        <translation>Créer la catégorie « %1 »</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Chip</name>
    <message>
        <source>%1, on %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Suppr le retire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ChipBox</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 de plus</numerusform>
            <numerusform>et %1 de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CodesDialog</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Code replacements</source>
        <translation>Codes de remplacement</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File of codes</source>
        <translation>Fichier de codes</translation>
    </message>
    <message>
        <source>Name of a file, such as teams.txt</source>
        <translation>Nom d’un fichier, par exemple teams.txt</translation>
    </message>
    <message>
        <source>Codes: a line each, with tabs between the code and its texts</source>
        <translation>Codes : un par ligne, avec des tabulations entre le code et ses textes</translation>
    </message>
    <message>
        <source>A line a code: the code, a tab, its text, a tab, a second text…</source>
        <translation>Un code par ligne : le code, une tabulation, son texte, une tabulation, un second texte…</translation>
    </message>
    <message>
        <source>Mark around a code:</source>
        <translation>Signe encadrant un code :</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Importer des codes</translation>
    </message>
    <message>
        <source>Tab-separated text (*.txt *.tsv)</source>
        <translation>Texte séparé par des tabulations (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CompareView</name>
    <message>
        <source>Pictures compared</source>
        <translation>Images comparées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConflictsDialog</name>
    <message>
        <source>Looking for conflicts…</source>
        <translation>Recherche de conflits…</translation>
    </message>
    <message>
        <source>Keep mine (M)</source>
        <translation>Garder la mienne (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Prendre la leur (T)</translation>
    </message>
    <message>
        <source>Conflicts with files</source>
        <translation>Conflits avec les fichiers</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>What the file said before</source>
        <translation>Ce que disait le fichier auparavant</translation>
    </message>
    <message>
        <source>What the catalog says</source>
        <translation>Ce que dit le catalogue</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Ce que dit le fichier maintenant</translation>
    </message>
    <message>
        <source>Nothing was changed here and by another program at once.</source>
        <translation>Rien n’a été modifié à la fois ici et par un autre programme.</translation>
    </message>
    <message>
        <source>These fields were changed here and by another program. What you keep goes into the file with the next write.</source>
        <translation>Ces champs ont été modifiés ici et par un autre programme. Ce que vous gardez ira dans le fichier à la prochaine écriture.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with a file (%Ln field(s))</source>
        <translation>
            <numerusform>Conflit avec un fichier (%Ln champ)</numerusform>
            <numerusform>Conflit avec des fichiers (%Ln champs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentDialog</name>
    <message>
        <source>New consent</source>
        <translation>Nouveau consentement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Where its pictures went…</source>
        <translation>Où sont allées ses images…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>Tout usage</translation>
    </message>
    <message>
        <source>Keep a consent</source>
        <translation>Conserver un consentement</translation>
    </message>
    <message>
        <source>The signed form</source>
        <translation>Le formulaire signé</translation>
    </message>
    <message>
        <source>Attach a form</source>
        <translation>Joindre un formulaire</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>Why (never leaves)</source>
        <translation>Motif (ne sort jamais d’ici)</translation>
    </message>
    <message>
        <source>Asked for by the person</source>
        <translation>À la demande de la personne</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>No consent is kept yet. Who agreed, for which uses and until when goes into the fields beside; the signed form is attached once it is kept.</source>
        <translation>Aucun consentement n’est encore conservé. Indiquez dans les champs à côté qui a donné son accord, pour quels usages et jusqu’à quand ; le formulaire signé se joint une fois le consentement conservé.</translation>
    </message>
    <message>
        <source>A date is written like 2026-05-01.</source>
        <translation>Une date s’écrit comme 2026-05-01.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentForm</name>
    <message numerus="yes">
        <source>Only for the %n chosen picture(s)</source>
        <translation>
            <numerusform>Seulement pour l’image choisie (%n)</numerusform>
            <numerusform>Seulement pour les %n images choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the form…</source>
        <translation>Joindre le formulaire…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>2026-05-01</source>
        <translation>2026-05-01</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Any use; or web; print</source>
        <translation>Tout usage ; ou web ; imprimé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsable légal</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Aucun n’est conservé</translation>
    </message>
    <message>
        <source>It is attached once the consent is kept</source>
        <translation>Il se joint une fois le consentement conservé</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CopyMetadataDialog</name>
    <message>
        <source>Copy metadata</source>
        <translation>Copier les métadonnées</translation>
    </message>
    <message>
        <source>What is ticked is copied, and replaces what other pictures have when it is pasted there.</source>
        <translation>Ce qui est coché est copié, et remplacera le contenu des autres images lors du collage.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CreditDialog</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte maison</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agences</translation>
    </message>
    <message>
        <source>Credits of the catalog</source>
        <translation>Crédits du catalogue</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Crédits : %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CreditModel</name>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Créateurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Image number</source>
        <translation>Numéro d’image</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Culling</name>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Retirer le choix ou le rejet</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>Libellé rouge</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>Libellé jaune</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>Libellé vert</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>Libellé bleu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DeliveriesDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Import it all the same…</source>
        <translation>L’importer quand même…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Where did this picture go?</source>
        <translation>Où cette image est-elle allée ?</translation>
    </message>
    <message>
        <source>Places where it went</source>
        <translation>Endroits où elle est allée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Released because</source>
        <translation>Motif de la libération</translation>
    </message>
    <message>
        <source>%1 went nowhere yet.</source>
        <translation>%1 n’est encore allé nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left in %n file(s).</source>
        <translation>
            <numerusform>%1 est parti dans %n fichier.</numerusform>
            <numerusform>%1 est parti dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file that left from here: its bytes are the same.</source>
        <translation>%1 est un fichier parti d’ici : ses octets sont les mêmes.</translation>
    </message>
    <message>
        <source>%1 looks like a picture that left from here, and was changed since.</source>
        <translation>%1 ressemble à une image partie d’ici et modifiée depuis.</translation>
    </message>
    <message>
        <source>What leaves from here is recorded: when, by whom, for whom and as which file. It will be listed here.</source>
        <translation>Tout ce qui sort d’ici est consigné : quand, par qui, pour qui et sous quel fichier. La liste apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentPreview</name>
    <message>
        <source>What the page looks like</source>
        <translation>Aspect de la page</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentsDialog</name>
    <message>
        <source>Stories and newsletters</source>
        <translation>Reportages et lettres d’information</translation>
    </message>
    <message>
        <source>Stories, news pages and newsletters</source>
        <translation>Reportages, pages d’actualité et lettres d’information</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2018-12-14</source>
        <translation>2018-12-14</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, fr, es, ar…</source>
        <translation>en, fr, es, ar…</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Comments to</source>
        <translation>Commentaires à</translation>
    </message>
    <message>
        <source>editor@example.org</source>
        <translation>editor@example.org</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the newsletter</source>
        <translation>Copier la lettre d’information</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Un titre est nécessaire.</translation>
    </message>
    <message>
        <source>A date is written like 2018-12-14.</source>
        <translation>Une date s’écrit comme 2018-12-14.</translation>
    </message>
    <message>
        <source>Comments go to an address like editor@example.org.</source>
        <translation>Les commentaires vont à une adresse comme editor@example.org.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto:</source>
        <translation>Une adresse commence par https://, http:// ou mailto:</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Pas encore enregistré : %1</translation>
    </message>
    <message>
        <source>Head of a page</source>
        <translation>En-tête d’une page</translation>
    </message>
    <message>
        <source>Text of a page</source>
        <translation>Texte d’une page</translation>
    </message>
    <message>
        <source>New newsletter</source>
        <translation>Nouvelle lettre d’information</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouveau reportage</translation>
    </message>
    <message>
        <source>New news page</source>
        <translation>Nouvelle page d’actualité</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nouveau bloc</translation>
    </message>
    <message>
        <source>Select pictures in the window first.</source>
        <translation>Sélectionnez d’abord des images dans la fenêtre.</translation>
    </message>
    <message>
        <source>Pictures into a page</source>
        <translation>Ajouter des images à une page</translation>
    </message>
    <message>
        <source>Block out of a page</source>
        <translation>Retirer un bloc d’une page</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>Ordre d’une page</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>Supprimer une page</translation>
    </message>
    <message>
        <source>The newsletter is being made…</source>
        <translation>Création de la lettre d’information…</translation>
    </message>
    <message numerus="yes">
        <source>Copied; %Ln picture(s) stay, because they are held or could not be made.</source>
        <translation>
            <numerusform>Copie effectuée ; %Ln image reste ici, car elle est retenue ou n’a pas pu être créée.</numerusform>
            <numerusform>Copie effectuée ; %Ln images restent ici, car elles sont retenues ou n’ont pas pu être créées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It can be put into a mail now.</source>
        <translation>Copie effectuée. Elle peut maintenant être collée dans un courriel.</translation>
    </message>
    <message>
        <source>New newsletter of the editors’ picks</source>
        <translation>Nouvelle lettre d’information avec le choix de la rédaction</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>Galerie…</translation>
    </message>
    <message>
        <source>No stories or newsletters</source>
        <translation>Aucun reportage ni lettre d’information</translation>
    </message>
    <message>
        <source>The catalog is open for reading only: none can be made here.</source>
        <translation>Le catalogue est ouvert en lecture seule : rien ne peut être créé ici.</translation>
    </message>
    <message>
        <source>No stories or newsletters yet</source>
        <translation>Encore aucun reportage ni lettre d’information</translation>
    </message>
    <message>
        <source>One is drafted from the pictures that are selected in the window, or from the gallery it shows: with their credits, headlines and captions. Text, quotes, links and more pictures come in afterwards, and it leaves as a page or as a mail.</source>
        <translation>L’ébauche se fait à partir des images sélectionnées dans la fenêtre, ou de la galerie affichée : avec leurs crédits, titres et légendes. Textes, citations, liens et autres images s’ajoutent ensuite, et le tout sort sous forme de page ou d’e-mail.</translation>
    </message>
    <message>
        <source>Gallery into a page</source>
        <translation>Ajouter une galerie à une page</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Name the folder from the top: /home/…</source>
        <translation>Indiquez le chemin complet du dossier : /home/…</translation>
    </message>
    <message>
        <source>There is something else of this name, which is no export. Choose another name.</source>
        <translation>Ce nom est déjà pris par autre chose qu’une exportation. Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t leave now: %1</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas partir pour l’instant : %1</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas partir pour l’instant : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Que créer</translation>
    </message>
    <message>
        <source>Finding out what will leave…</source>
        <translation>Recherche de ce qui va partir…</translation>
    </message>
    <message>
        <source>%1 leave as they are, %2 leave changed, %3 are held back.</source>
        <translation>Partent telles quelles : %1 ; modifiées : %2 ; retenues : %3.</translation>
    </message>
    <message>
        <source>Files: %1 (%2…)</source>
        <translation>Fichiers : %1 (%2…)</translation>
    </message>
    <message>
        <source>Beside them: %1</source>
        <translation>À côté : %1</translation>
    </message>
    <message>
        <source>This is there already. Choose another name, or replace it.</source>
        <translation>Cela existe déjà. Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Libérer</translation>
    </message>
    <message numerus="yes">
        <source>Why may %Ln picture(s) leave all the same?</source>
        <translation>
            <numerusform>Pourquoi %Ln image peut-elle partir quand même ?</numerusform>
            <numerusform>Pourquoi %Ln images peuvent-elles partir quand même ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (my own)</source>
        <comment>the name of a copied preset</comment>
        <translation>%1 (le mien)</translation>
    </message>
    <message>
        <source>Keep as one preset</source>
        <translation>Conserver comme un seul préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Replace what is already there</source>
        <translation>Remplacer ce qui existe déjà</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Hold it back again</source>
        <translation>Retenir à nouveau</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>What to make: a folder, or a ZIP file</source>
        <translation>Que créer : un dossier ou un fichier ZIP</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Who gets it, for the record of what left</source>
        <translation>Destinataire, pour le registre de ce qui est parti</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file</source>
        <translation>Phrase secrète du fichier ZIP</translation>
    </message>
    <message>
        <source>It is kept nowhere</source>
        <translation>Elle n’est conservée nulle part</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For which preset it is shown</source>
        <translation>Préréglage pour lequel l’affichage est fait</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Images à lister</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>What becomes of each picture</source>
        <translation>Ce que devient chaque image</translation>
    </message>
    <message>
        <source>Export it all the same, for a reason that is kept in the record of what left</source>
        <translation>L’exporter quand même, pour un motif conservé dans le registre de ce qui est parti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) not needed: what they let go is not held.</source>
        <translation>
            <numerusform>%Ln motif inutile : ce qu’il libère n’est pas retenu.</numerusform>
            <numerusform>%Ln motifs inutiles : ce qu’ils libèrent n’est pas retenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset was found: the program’s own are missing. Install it again.</source>
        <translation>Aucun préréglage trouvé : ceux du programme manquent. Réinstallez-le.</translation>
    </message>
    <message>
        <source>Who publishes…</source>
        <translation>Qui publie…</translation>
    </message>
    <message>
        <source>Name, logo, contacts and other sites of whoever publishes: they stand on pages</source>
        <translation>Nom, logo, contacts et autres sites de qui publie : ils figurent sur les pages</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The export to “%1” was interrupted. Go on with it? What is there already is not made again.</source>
        <translation>L’exportation vers « %1 » a été interrompue. La poursuivre ? Ce qui s’y trouve déjà n’est pas refait.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Poursuivre…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FieldEditor</name>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FileWriting</name>
    <message>
        <source>Their files do not say yet what the catalog says. Click to write them.</source>
        <translation>Leurs fichiers ne disent pas encore ce que dit le catalogue. Cliquez pour les écrire.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filing</name>
    <message>
        <source>New gallery</source>
        <translation>Nouvelle galerie</translation>
    </message>
    <message>
        <source>Title of the gallery with %1:</source>
        <translation>Titre de la galerie (%1) :</translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation>Créer la galerie</translation>
    </message>
    <message>
        <source>New gallery “%1”</source>
        <translation>Nouvelle galerie « %1 »</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Ajouter %1 à « %2 »</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Retirer %1 de « %2 »</translation>
    </message>
    <message>
        <source>Title of the new gallery:</source>
        <translation>Titre de la nouvelle galerie :</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>Déplacer %1 vers « %2 »</translation>
    </message>
    <message>
        <source>Title of the gallery that %1 of “%2” move to:</source>
        <translation>Titre de la galerie de destination (%1, depuis « %2 ») :</translation>
    </message>
    <message>
        <source>Split gallery</source>
        <translation>Scinder la galerie</translation>
    </message>
    <message>
        <source>Split %1 off “%2”</source>
        <translation>Scinder %1 de « %2 »</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Couverture de « %1 »</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Retenir %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Film fixe</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Any pick</source>
        <translation>Tous les choix</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 et plus</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Tous les libellés</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sans crédit</translation>
    </message>
    <message>
        <source>No keywords</source>
        <translation>Sans mots-clés</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindField</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to a file name or a word of the text</source>
        <translation>Aller à un nom de fichier ou à un mot du texte</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Nothing here has that</source>
        <translation>Rien de tel ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingLine</name>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Mend this (Ctrl+. in the field)</source>
        <translation>Corriger ceci (Ctrl+. dans le champ)</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Et %n autre.</numerusform>
            <numerusform>%1 Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Corriger : %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FoldSection</name>
    <message>
        <source>Open</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FolderTreeModel</name>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormGroup</name>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln autre champ</numerusform>
            <numerusform>%Ln autres champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryAudience</name>
    <message>
        <source>Who may get the pictures of the gallery, at the widest</source>
        <translation>Qui peut recevoir les images de la galerie, au plus large</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>For partners only</source>
        <translation>Pour les partenaires seulement</translation>
    </message>
    <message>
        <source>For nobody outside</source>
        <translation>Pour personne à l’extérieur</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>Réduire l’introduction</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>Afficher toute l’introduction</translation>
    </message>
    <message>
        <source>%1, editors’ pick</source>
        <translation>%1, choix de la rédaction</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryChooser</name>
    <message>
        <source>Add to gallery</source>
        <translation>Ajouter à une galerie</translation>
    </message>
    <message>
        <source>Part of its title</source>
        <translation>Partie du titre</translation>
    </message>
    <message>
        <source>Part of the gallery’s title</source>
        <translation>Partie du titre de la galerie</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCover</name>
    <message>
        <source>The cover. Drop one of the gallery’s pictures here, or press for more.</source>
        <translation>La couverture. Déposez ici une image de la galerie, ou cliquez pour d’autres options.</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Couverture : %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryFiling</name>
    <message>
        <source>Remove “%1” from the editors’ picks</source>
        <translation>Retirer « %1 » des choix de la rédaction</translation>
    </message>
    <message>
        <source>Pick “%1”</source>
        <translation>Retenir « %1 »</translation>
    </message>
    <message>
        <source>Rename gallery</source>
        <translation>Renommer la galerie</translation>
    </message>
    <message>
        <source>Title of the gallery:</source>
        <translation>Titre de la galerie :</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer « %1 » en « %2 »</translation>
    </message>
    <message>
        <source>Duplicate gallery</source>
        <translation>Dupliquer la galerie</translation>
    </message>
    <message>
        <source>Title of the copy:</source>
        <translation>Titre de la copie :</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer « %1 »</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>Fusionner avec celle-ci</translation>
    </message>
    <message>
        <source>Merge “%1” into another gallery</source>
        <translation>Fusionner « %1 » avec une autre galerie</translation>
    </message>
    <message>
        <source>Merge “%1” (%2) into “%3”</source>
        <translation>Fusionner « %1 » (%2) avec « %3 »</translation>
    </message>
    <message>
        <source>Delete gallery “%1” (%2 stay)</source>
        <translation>Supprimer la galerie « %1 » (restent : %2)</translation>
    </message>
    <message>
        <source>Category “%1” for “%2”</source>
        <translation>Catégorie « %1 » pour « %2 »</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter comme</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryHead</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>Titre de la galerie</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Write an introduction</source>
        <translation>Rédiger une introduction</translation>
    </message>
    <message>
        <source>Editors’ pick</source>
        <translation>Choix de la rédaction</translation>
    </message>
    <message>
        <source>Show the gallery among the editors’ picks</source>
        <translation>Afficher la galerie parmi les choix de la rédaction</translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Titre de « %1 »</translation>
    </message>
    <message>
        <source>Credit line of “%1”</source>
        <translation>Crédit de « %1 »</translation>
    </message>
    <message>
        <source>Introduction of “%1”</source>
        <translation>Introduction de « %1 »</translation>
    </message>
    <message>
        <source>Category “%1” of “%2”</source>
        <translation>Catégorie « %1 » de « %2 »</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>« %1 » n’est pas publiée</translation>
    </message>
    <message>
        <source>Publish date of “%1”</source>
        <translation>Date de publication de « %1 »</translation>
    </message>
    <message>
        <source>Pick “%1”</source>
        <translation>Retenir « %1 »</translation>
    </message>
    <message>
        <source>Remove “%1” from the editors’ picks</source>
        <translation>Retirer « %1 » des choix de la rédaction</translation>
    </message>
    <message>
        <source>New category “%1” for “%2”</source>
        <translation>Nouvelle catégorie « %1 » pour « %2 »</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Couverture de « %1 »</translation>
    </message>
    <message>
        <source>Use the current picture</source>
        <translation>Utiliser l’image active</translation>
    </message>
    <message>
        <source>Use the first picture</source>
        <translation>Utiliser la première image</translation>
    </message>
    <message>
        <source>Write a credit line</source>
        <translation>Rédiger un crédit</translation>
    </message>
    <message>
        <source>Made from the creators of its pictures. Type another to say otherwise.</source>
        <translation>Établi d’après les créateurs de ses images. Saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>Réduire l’introduction</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>Afficher toute l’introduction</translation>
    </message>
    <message>
        <source>Who may get “%1”</source>
        <translation>Qui peut recevoir « %1 »</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GridWork</name>
    <message>
        <source>None of those shown is like that.</source>
        <translation>Aucune des images affichées ne correspond.</translation>
    </message>
    <message>
        <source>Out of reach now; it was last at %1</source>
        <translation>Hors d’atteinte pour l’instant ; dernier emplacement connu : %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the files are out of reach now.</source>
        <translation>Rien n’a été copié : les fichiers sont hors d’atteinte pour l’instant.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copie effectuée : %1.</translation>
    </message>
    <message>
        <source>%1 Out of reach: %2.</source>
        <translation>%1 Hors d’atteinte : %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the catalog</source>
        <translation>Retirer %1 du catalogue</translation>
    </message>
    <message>
        <source>Only a gallery in its own order, shown whole, can be put in order.</source>
        <translation>Seule une galerie affichée en entier, dans son propre ordre, peut être réordonnée.</translation>
    </message>
    <message>
        <source>Move %1 in “%2”</source>
        <translation>Déplacer %1 dans « %2 »</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Choix de la rédaction</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernières parutions</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation>Toutes les galeries</translation>
    </message>
    <message>
        <source>No picked galleries yet</source>
        <translation>Aucune galerie retenue pour l’instant</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Rien de publié pour l’instant</translation>
    </message>
    <message>
        <source>A gallery with a publish date stands here, newest first.</source>
        <translation>Les galeries qui ont une date de publication figurent ici, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>No galleries in this category</source>
        <translation>Aucune galerie dans cette catégorie</translation>
    </message>
    <message>
        <source>Galleries that are given this category stand here.</source>
        <translation>Les galeries classées dans cette catégorie figurent ici.</translation>
    </message>
    <message>
        <source>No galleries yet</source>
        <translation>Aucune galerie pour l’instant</translation>
    </message>
    <message>
        <source>Import a folder: each folder, or the whole import, can become a gallery.</source>
        <translation>Importez un dossier : chaque dossier, ou toute l’importation, peut devenir une galerie.</translation>
    </message>
    <message>
        <source>Show all galleries</source>
        <translation>Afficher toutes les galeries</translation>
    </message>
    <message>
        <source>Filter these galleries</source>
        <translation>Filtrer ces galeries</translation>
    </message>
    <message>
        <source>Filter these galleries by title, introduction and credit</source>
        <translation>Filtrer ces galeries par titre, introduction et crédit</translation>
    </message>
    <message>
        <source>Order of the galleries</source>
        <translation>Ordre des galeries</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordre habituel</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Most items first</source>
        <translation>Les plus fournies d’abord</translation>
    </message>
    <message>
        <source>No gallery is called so</source>
        <translation>Aucune galerie ne s’intitule ainsi</translation>
    </message>
    <message>
        <source>Titles, introductions and credits of these galleries were looked through.</source>
        <translation>Les titres, introductions et crédits de ces galeries ont été parcourus.</translation>
    </message>
    <message>
        <source>Press P on a gallery under All galleries, and it stands here too, newest first.</source>
        <translation>Appuyez sur P sur une galerie de « Toutes les galeries », et elle figurera aussi ici, les plus récentes d’abord.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HouseDialog</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Go to picture</source>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Mend all of this rule</source>
        <translation>Corriger tous les écarts à cette règle</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte maison</translation>
    </message>
    <message>
        <source>Which pictures are checked</source>
        <translation>Images à vérifier</translation>
    </message>
    <message>
        <source>Which findings are listed, by severity</source>
        <translation>Écarts affichés, par gravité</translation>
    </message>
    <message>
        <source>Which findings are listed, by rule</source>
        <translation>Écarts affichés, par règle</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Edit the rules…</source>
        <translation>Modifier les règles…</translation>
    </message>
    <message>
        <source>Open the rules file of the catalog, house-rules.toml</source>
        <translation>Ouvrir le fichier de règles du catalogue, house-rules.toml</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été interrompue.</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Notes: %3.</source>
        <translation>Erreurs : %1. Avertissements : %2. Remarques : %3.</translation>
    </message>
    <message>
        <source>Everything follows the house style (%1).</source>
        <translation>Tout suit la charte maison (%1).</translation>
    </message>
    <message>
        <source>%1 %2 of %3 have findings.</source>
        <translation>%1 Avec des écarts : %2 sur %3.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Choose a rule above</source>
        <translation>Choisissez une règle ci-dessus</translation>
    </message>
    <message>
        <source>Mend %1 (%2)</source>
        <translation>Corriger %1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HouseWork</name>
    <message>
        <source>There is nothing to mend in this field.</source>
        <translation>Il n’y a rien à corriger dans ce champ.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnées</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>Tout le catalogue</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Volumes and folders</source>
        <translation>Volumes et dossiers</translation>
    </message>
    <message>
        <source>Space ticks a folder; it is taken whole, with the folders in it</source>
        <translation>Espace coche un dossier ; il est pris en entier, avec ses sous-dossiers</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Space ticks and unticks what is selected</source>
        <translation>Espace coche et décoche ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Looking for files… %1 found</source>
        <translation>Recherche de fichiers… Trouvés : %1</translation>
    </message>
    <message>
        <source>Tick folders at the side, or drop folders and files here.
Their pictures are shown before anything is imported.</source>
        <translation>Cochez des dossiers sur le côté, ou déposez ici dossiers et fichiers.
Leurs images s’affichent avant toute importation.</translation>
    </message>
    <message>
        <source>The catalog has all of these already.</source>
        <translation>Le catalogue les contient déjà tous.</translation>
    </message>
    <message>
        <source>No pictures, videos or sound here.</source>
        <translation>Aucune image, vidéo ni son ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be looked at: %1</source>
        <translation>
            <numerusform>%Ln emplacement n’a pas pu être examiné : %1</numerusform>
            <numerusform>%Ln emplacements n’ont pas pu être examinés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, in the catalog already: %2, ticked: %3</source>
        <translation>Fichiers : %1, déjà dans le catalogue : %2, cochés : %3</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportOptions</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>Laisser les fichiers là où ils sont</translation>
    </message>
    <message>
        <source>Copy them, each copy checked, to:</source>
        <translation>Les copier, chaque copie étant vérifiée, vers :</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>No gallery</source>
        <translation>Aucune galerie</translation>
    </message>
    <message>
        <source>A gallery for each folder</source>
        <translation>Une galerie par dossier</translation>
    </message>
    <message>
        <source>One gallery for all:</source>
        <translation>Une seule galerie pour tout :</translation>
    </message>
    <message>
        <source>Make large previews</source>
        <translation>Créer de grands aperçus</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Seulement ce qui est nouveau</translation>
    </message>
    <message>
        <source>For work without the originals; takes longer</source>
        <translation>Pour travailler sans les originaux ; prend plus de temps</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Name of a preset</source>
        <translation>Nom d’un préréglage</translation>
    </message>
    <message>
        <source>Save these choices as a preset of this name</source>
        <translation>Enregistrer ces options comme préréglage de ce nom</translation>
    </message>
    <message>
        <source>Remove the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Names of the copies</source>
        <translation>Noms des copies</translation>
    </message>
    <message>
        <source>For example {date:yyyy}/{filename}, {creator}-{sequence:4} or {city}/{date:yyyy-MM-dd}/{filename}</source>
        <translation>Par exemple {date:yyyy}/{filename}, {creator}-{sequence:4} ou {city}/{date:yyyy-MM-dd}/{filename}</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>Titre de la galerie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>“%1” is not known in a name.</source>
        <translation>« %1 » est inconnu dans un nom.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
    <message>
        <source>Give the gallery a title.</source>
        <translation>Donnez un titre à la galerie.</translation>
    </message>
    <message>
        <source>Choose the folder to copy to.</source>
        <translation>Sélectionnez le dossier de destination.</translation>
    </message>
    <message>
        <source>Mend the names of the copies.</source>
        <translation>Corrigez les noms des copies.</translation>
    </message>
    <message>
        <source>Captions and credits</source>
        <translation>Légendes et crédits</translation>
    </message>
    <message>
        <source>Template for what is new</source>
        <translation>Modèle pour les nouveautés</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Inspector</name>
    <message>
        <source>Choose a picture to see and write its caption, credit and place.</source>
        <translation>Sélectionnez une image pour en voir et en rédiger la légende, le crédit et le lieu.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changed here and in the file: see Conflicts with files</source>
        <translation>Modifié ici et dans le fichier : voir « Conflits avec les fichiers »</translation>
    </message>
    <message>
        <source>Not in the file yet: %1</source>
        <translation>Pas encore dans le fichier : %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorFile</name>
    <message>
        <source>%1 video</source>
        <translation>Vidéo %1</translation>
    </message>
    <message>
        <source>%1 sound</source>
        <translation>Son %1</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Offline: its drive is away. Caption and picks are kept.</source>
        <translation>Hors ligne : le disque est déconnecté. Légende et choix sont conservés.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorGalleries</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Add to a gallery</source>
        <translation>Ajouter à une galerie</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Retirer %1 de « %2 »</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorHistory</name>
    <message>
        <source>Show more (%1)</source>
        <translation>Afficher plus (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aucune modification pour l’instant.</translation>
    </message>
    <message>
        <source>Choose one picture to see its history.</source>
        <translation>Sélectionnez une seule image pour en voir l’historique.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back what %1 was before</source>
        <translation>Remettre la valeur précédente de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après : %1</translation>
    </message>
    <message>
        <source>%1 as before (%2)</source>
        <translation>%1 comme avant (%2)</translation>
    </message>
    <message>
        <source>More ways back from %1</source>
        <translation>Autres façons de revenir sur %1</translation>
    </message>
    <message>
        <source>Put the whole picture back as it was before this</source>
        <translation>Remettre toute l’image dans l’état précédant cette modification</translation>
    </message>
    <message>
        <source>As before (%1)</source>
        <translation>Comme avant (%1)</translation>
    </message>
    <message>
        <source>Take this change back in all its pictures</source>
        <translation>Annuler cette modification dans toutes ses images</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorProtection</name>
    <message>
        <source>It holds nothing back</source>
        <translation>Il ne retient rien</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Consentements…</translation>
    </message>
    <message>
        <source>Where it went…</source>
        <translation>Où elle est allée…</translation>
    </message>
    <message>
        <source>What must not be told</source>
        <translation>Ce qui ne doit pas être révélé</translation>
    </message>
    <message>
        <source>Who may get it</source>
        <translation>Qui peut la recevoir</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add a person who is shown</source>
        <translation>Ajouter une personne représentée</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personnes représentées</translation>
    </message>
    <message>
        <source>The embargo in the instructions, as they are now, holds nothing back</source>
        <translation>L’embargo figurant dans les instructions actuelles ne retient rien</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>À ne pas révéler</translation>
    </message>
    <message>
        <source>Clear the embargo of %1</source>
        <translation>Lever l’embargo de %1</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>In public: %1</source>
        <translation>Au public : %1</translation>
    </message>
    <message>
        <source>In public: %1
%2</source>
        <translation>En public : %1
%2</translation>
    </message>
    <message>
        <source>In public: %1 held, %2 leave changed, %3 as they are</source>
        <translation>En public : %1 retenues, %2 sortent modifiées, %3 telles quelles</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Protéger %1</translation>
    </message>
    <message>
        <source>Who may get %1</source>
        <translation>Qui peut recevoir %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter « %1 »</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>A click on a name tells how this person is protected, wherever shown</source>
        <translation>Un clic sur un nom indique comment cette personne est protégée, où qu’elle apparaisse</translation>
    </message>
    <message>
        <source>Protect “%1”</source>
        <translation>Protéger « %1 »</translation>
    </message>
    <message>
        <source>Mark areas…</source>
        <translation>Marquer des zones…</translation>
    </message>
    <message>
        <source>In the loupe: draw over the faces that are covered where none may be shown</source>
        <translation>Dans la loupe : dessiner sur les visages à masquer là où aucun ne doit être montré</translation>
    </message>
    <message>
        <source>No area to cover is marked</source>
        <translation>Aucune zone à masquer n’est marquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) to cover</source>
        <translation>
            <numerusform>%Ln zone à masquer</numerusform>
            <numerusform>%Ln zones à masquer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ItemPane</name>
    <message>
        <source>Credit: %1</source>
        <translation>Crédit : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The picture as it would leave</source>
        <translation>L’image telle qu’elle sortirait</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Names of its files</source>
        <translation>Noms de ses fichiers</translation>
    </message>
    <message>
        <source>Texts as they would leave</source>
        <translation>Les textes tels qu’ils sortiraient</translation>
    </message>
    <message>
        <source>Making it as it would leave…</source>
        <translation>Préparation de l’image telle qu’elle sortirait…</translation>
    </message>
    <message>
        <source>Choose a picture to see it as it would leave.</source>
        <translation>Choisissez une image pour la voir telle qu’elle sortirait.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobController</name>
    <message>
        <source>%1 is cut in IIM: it has %2 bytes of %3. XMP has all of it.</source>
        <translation>%1 est tronqué dans l’IIM : %2 octets sur %3. Le XMP contient tout.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message>
        <source>Its content credentials are kept, but vouch for the former version.</source>
        <translation>Ses Content Credentials sont conservés, mais attestent la version antérieure.</translation>
    </message>
    <message>
        <source>It stays as it is, and a sidecar beside it says it all: %1</source>
        <translation>Il reste tel quel, et un fichier annexe à côté de lui dit tout : %1</translation>
    </message>
    <message>
        <source>A picture of the page is not among what left; its block is left out.</source>
        <translation>Une image de la page ne fait pas partie de ce qui est sorti ; son bloc est omis.</translation>
    </message>
    <message>
        <source>A gallery of the page is not among what left; its block is left out.</source>
        <translation>Une galerie de la page ne fait pas partie de ce qui est sorti ; son bloc est omis.</translation>
    </message>
    <message>
        <source>The text of the mail has %1. Many mail programs hide what is beyond 102 kB.</source>
        <translation>Le texte de l’e-mail fait %1. Beaucoup de messageries masquent ce qui dépasse 102 ko.</translation>
    </message>
    <message>
        <source>The mail with its pictures has %1. Many mail servers take no more than 10 MB.</source>
        <translation>L’e-mail avec ses images fait %1. Beaucoup de serveurs de messagerie n’acceptent pas plus de 10 Mo.</translation>
    </message>
    <message>
        <source>A picture is missing from the contact sheet: it could not be drawn.</source>
        <translation>Une image manque à la planche-contact : elle n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>No font of this computer has some of the letters: %1</source>
        <translation>Aucune police de cet ordinateur ne contient certaines lettres : %1</translation>
    </message>
    <message>
        <source>A reason was typed for a picture that is not held; it was not needed.</source>
        <translation>Un motif a été saisi pour une image qui n’est pas retenue ; il était inutile.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobFilesModel</name>
    <message>
        <source>The catalog has it already.</source>
        <translation>Le catalogue le contient déjà.</translation>
    </message>
    <message>
        <source>It is not a picture, video or sound.</source>
        <translation>Ce n’est ni une image, ni une vidéo, ni un son.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 Who can release it: %2</source>
        <comment>why a picture is held back, in sentences</comment>
        <translation>%1 Qui peut la libérer : %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobsDialog</name>
    <message>
        <source>Imports and exports</source>
        <translation>Importations et exportations</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>%1  Import: %2</source>
        <translation>%1  Importation : %2</translation>
    </message>
    <message>
        <source>%1  Export: %2</source>
        <translation>%1  Exportation : %2</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>En échec (%1)</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Incomplets (%1)</translation>
    </message>
    <message>
        <source>Already here (%1)</source>
        <translation>Déjà présents (%1)</translation>
    </message>
    <message>
        <source>Not media files (%1)</source>
        <translation>Hors médias (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Fichiers affichés dans la liste</translation>
    </message>
    <message>
        <source>Files that did not simply arrive</source>
        <translation>Fichiers à signaler</translation>
    </message>
    <message>
        <source>Nothing was imported or exported since the catalog was opened. Ctrl+Shift+I imports, Ctrl+Shift+E exports.</source>
        <translation>Rien n’a été importé ni exporté depuis l’ouverture du catalogue. Ctrl+Maj+I importe, Ctrl+Maj+E exporte.</translation>
    </message>
    <message>
        <source>Every file arrived whole.</source>
        <translation>Chaque fichier est arrivé intact.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>%1  Into files: %2</source>
        <translation>%1  Vers les fichiers : %2</translation>
    </message>
    <message>
        <source>%1  From files: %2</source>
        <translation>%1  Depuis les fichiers : %2</translation>
    </message>
    <message>
        <source>Held back (%1)</source>
        <translation>Retenues (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeymapEditor</name>
    <message>
        <source>Add key</source>
        <translation>Ajouter la touche</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Raccourcis par défaut</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tous les raccourcis par défaut</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>Rechercher des actions et des raccourcis…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des raccourcis</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Take all keys of this action away</source>
        <translation>Retirer tous les raccourcis de cette action</translation>
    </message>
    <message>
        <source>Give this action the keys of the keymap again</source>
        <translation>Rendre à cette action les raccourcis du jeu choisi</translation>
    </message>
    <message>
        <source>Give all actions the keys of the keymap again</source>
        <translation>Rendre à toutes les actions les raccourcis du jeu choisi</translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation>Modifié ; par défaut : %1</translation>
    </message>
    <message>
        <source>Press a key, or several at once, in the field above to give it to “%1”.</source>
        <translation>Appuyez sur une touche, ou plusieurs à la fois, dans le champ ci-dessus pour l’attribuer à « %1 ».</translation>
    </message>
    <message>
        <source>%1 is used already: %2. Used here, it is taken from there.</source>
        <translation>%1 est déjà attribué : %2. L’utiliser ici l’en retire.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeysDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>With Shift or Caps Lock, a key that picks, rates or labels also moves to the next picture. In the grid, arrows move and Shift with arrows selects. Every key can be changed in the preferences.</source>
        <translation>Avec Maj ou Verr. Maj, une touche de choix, de note ou de libellé passe aussi à l’image suivante. Dans la grille, les flèches déplacent et Maj avec les flèches sélectionne. Chaque raccourci peut être modifié dans les préférences.</translation>
    </message>
    <message>
        <source>Where you type: Tab goes to the next field, Ctrl+Down or PgDn to the next picture in the same field, Esc back to the pictures. Alt+Enter shows where a text came from, Down takes what is offered. Ctrl+E goes to the end of the line there, and to the caption everywhere else.</source>
        <translation>Là où vous saisissez : Tab passe au champ suivant, Ctrl+Bas ou Pg suiv à l’image suivante dans le même champ, Échap revient aux images. Alt+Entrée montre d’où vient un texte, Bas reprend ce qui est proposé. Ctrl+E y va à la fin de la ligne, et à la légende partout ailleurs.</translation>
    </message>
    <message>
        <source>Where areas are marked: Tab chooses the next one, arrows move it, Shift with arrows sizes it, Ins makes one, Del takes it away, Esc ends.</source>
        <translation>Là où l’on marque des zones : Tab choisit la suivante, les flèches la déplacent, Maj avec les flèches la redimensionne, Ins en crée une, Suppr l’enlève, Esc termine.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordChooser</name>
    <message>
        <source>Reading the keywords…</source>
        <translation>Lecture des mots-clés…</translation>
    </message>
    <message>
        <source>Keyword tree</source>
        <translation>Arbre de mots-clés</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>No picture has a keyword yet. Type the first one.</source>
        <translation>Aucune image n’a encore de mot-clé. Saisissez le premier.</translation>
    </message>
    <message>
        <source>Part of a keyword, or a new one</source>
        <translation>Partie d’un mot-clé, ou un nouveau</translation>
    </message>
    <message>
        <source>New keyword below %1</source>
        <translation>Nouveau mot-clé sous %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter « %1 »</translation>
    </message>
    <message>
        <source>Add “%1” below “%2”</source>
        <translation>Ajouter « %1 » sous « %2 »</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>New keyword below “%1”…</source>
        <translation>Nouveau mot-clé sous « %1 »…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordDesk</name>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Choose keywords from the tree</source>
        <translation>Choisir des mots-clés dans l’arborescence</translation>
    </message>
    <message>
        <source>Choose keywords from the tree (Alt+Down)</source>
        <translation>Choisir des mots-clés dans l’arborescence (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on %2 of the %3 chosen</source>
        <translation>%1, sur %2 des %3 choisies</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LanguageBar</name>
    <message>
        <source>Main text</source>
        <translation>Texte principal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>%1 !</source>
        <extracomment>A language whose text is older than the text it translates: &quot;FR !&quot;</extracomment>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>%1, older than the main text: %2</source>
        <translation>%1, plus ancien que le texte principal : %2</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, manquant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another, by its tag: pt-BR</source>
        <translation>Une autre, par son code : pt-BR</translation>
    </message>
    <message>
        <source>Tag of a language, for example pt-BR</source>
        <translation>Code d’une langue, par exemple pt-BR</translation>
    </message>
    <message>
        <source>That is no language tag. Examples: sw, pt-BR, zh-Hans</source>
        <translation>Ce n’est pas un code de langue. Exemples : sw, pt-BR, zh-Hans</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>This link of the caption leads to</source>
        <translation>Ce lien de la légende mène à</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte : %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LinkRow</name>
    <message>
        <source>Open %1…</source>
        <translation>Ouvrir %1…</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Looking</name>
    <message>
        <source>Turn left (%1)</source>
        <translation>Pivoter à gauche (%1)</translation>
    </message>
    <message>
        <source>Turn right (%1)</source>
        <translation>Pivoter à droite (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Pas encore de légende</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeWindow</name>
    <message>
        <source>Loupe – Fieldframe</source>
        <translation>Loupe – Fieldframe</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MainWindow</name>
    <message>
        <source>Written by a newer Fieldframe: open for reading only.</source>
        <translation>Enregistré par une version plus récente de Fieldframe : ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This disk makes the catalog slower; a local one is better.</source>
        <translation>Ce disque ralentit le catalogue ; un disque local est préférable.</translation>
    </message>
    <message>
        <source>An interrupted run was cleared up; nothing finished was lost.</source>
        <translation>Une session interrompue a été remise en ordre ; rien d’achevé n’a été perdu.</translation>
    </message>
    <message>
        <source>Brought to this version; a copy from before is kept.</source>
        <translation>Mis à niveau vers cette version ; une copie antérieure est conservée.</translation>
    </message>
    <message>
        <source>Welcome to Fieldframe</source>
        <translation>Bienvenue dans Fieldframe</translation>
    </message>
    <message>
        <source>A catalog holds what is said about your pictures: captions, credits, galleries, picks. The pictures stay where they are.</source>
        <translation>Un catalogue contient ce qui se dit de vos images : légendes, crédits, galeries, choix. Les images restent là où elles sont.</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Nouveau catalogue</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 can’t be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>%1 – Fieldframe</source>
        <translation>%1 – Fieldframe</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>%1 is open already; its window is in front now.</source>
        <translation>%1 est déjà ouvert ; sa fenêtre est maintenant au premier plan.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataCopying</name>
    <message>
        <source>Choose a picture to copy from.</source>
        <translation>Sélectionnez l’image à partir de laquelle copier.</translation>
    </message>
    <message>
        <source>This picture has nothing to copy yet.</source>
        <translation>Cette image n’a encore rien à copier.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copie effectuée : %1</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Rien n’a encore été copié.</translation>
    </message>
    <message>
        <source>Choose pictures to paste onto.</source>
        <translation>Sélectionnez les images où coller.</translation>
    </message>
    <message>
        <source>Paste %1 (%2)</source>
        <translation>Coller %1 (%2)</translation>
    </message>
    <message>
        <source>Put the cursor into a field of a picture that has another before it.</source>
        <translation>Placez le curseur dans un champ d’une image qui en a une autre avant elle.</translation>
    </message>
    <message>
        <source>The picture before says nothing there.</source>
        <translation>L’image précédente n’y dit rien.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PartsDialog</name>
    <message>
        <source>The lines may have variables, as other values do.</source>
        <translation>Les lignes peuvent contenir des variables, comme les autres valeurs.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PartsField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PersonDialog</name>
    <message>
        <source>Is under 18</source>
        <translation>A moins de 18 ans</translation>
    </message>
    <message>
        <source>How a person is protected</source>
        <translation>Comment une personne est protégée</translation>
    </message>
    <message numerus="yes">
        <source>Holds wherever this person is shown: in %Ln picture(s) now.</source>
        <translation>
            <numerusform>Vaut partout où cette personne apparaît : dans %Ln image actuellement.</numerusform>
            <numerusform>Vaut partout où cette personne apparaît : dans %Ln images actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other spellings, other scripts, nicknames: one on each line</source>
        <translation>Autres graphies, autres écritures, surnoms : un par ligne</translation>
    </message>
    <message>
        <source>A 12-year-old girl</source>
        <translation>Une fille de 12 ans</translation>
    </message>
    <message>
        <source>Who decides for a minor</source>
        <translation>Qui décide pour un mineur</translation>
    </message>
    <message>
        <source>For the desk; it never leaves</source>
        <translation>Pour la rédaction ; ne sort jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>À ne pas révéler</translation>
    </message>
    <message>
        <source>Instead of the name</source>
        <translation>À la place du nom</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsable légal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PickField</name>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Mixed: %1 picked, %2 rejected</source>
        <translation>Valeurs multiples : retenues %1, rejetées %2</translation>
    </message>
    <message>
        <source>Pick (%1)</source>
        <translation>Retenir (%1)</translation>
    </message>
    <message>
        <source>Reject (%1)</source>
        <translation>Rejeter (%1)</translation>
    </message>
    <message>
        <source>Remove flag (%1)</source>
        <translation>Retirer le choix ou le rejet (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PictureLine</name>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>libellé %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline: its drive is away</source>
        <translation>Hors ligne : le disque est déconnecté</translation>
    </message>
    <message>
        <source>Offline: shown from our preview</source>
        <translation>Hors ligne : affichée d’après l’aperçu du catalogue</translation>
    </message>
    <message>
        <source>Shown from its thumbnail: %1</source>
        <translation>Affichée d’après sa vignette : %1</translation>
    </message>
    <message>
        <source>Shown from our preview: %1</source>
        <translation>Affichée d’après l’aperçu du catalogue : %1</translation>
    </message>
    <message>
        <source>Shown from our preview: too many large pictures at once</source>
        <translation>Affichée d’après l’aperçu du catalogue : trop de grandes images à la fois</translation>
    </message>
    <message>
        <source>Loading all its pixels…</source>
        <translation>Chargement de tous ses pixels…</translation>
    </message>
    <message>
        <source>Its drive is away. Connect it to play it.</source>
        <translation>Son disque est déconnecté. Branchez-le pour en lancer la lecture.</translation>
    </message>
    <message>
        <source>Space plays it in the system’s player.</source>
        <translation>Espace lance la lecture dans le lecteur du système.</translation>
    </message>
    <message>
        <source>Choose a picture in the grid, and it stands here.</source>
        <translation>Sélectionnez une image dans la grille, elle s’affichera ici.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturesPage</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>There may be pictures here that it hides.</source>
        <translation>Il masque peut-être des images présentes ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Every caption, credit, place and keyword was searched, in every language. Try fewer words, or any content and all categories.</source>
        <translation>La recherche a porté sur toutes les légendes, tous les crédits, lieux et mots-clés, dans toutes les langues. Essayez avec moins de mots, ou avec tous les contenus et toutes les catégories.</translation>
    </message>
    <message>
        <source>No picks yet</source>
        <translation>Aucun choix pour l’instant</translation>
    </message>
    <message>
        <source>Press P on a picture, and it stands here too.</source>
        <translation>Appuyez sur P sur une image, et elle figurera aussi ici.</translation>
    </message>
    <message>
        <source>This gallery is empty</source>
        <translation>Cette galerie est vide</translation>
    </message>
    <message>
        <source>Nothing in this category</source>
        <translation>Rien dans cette catégorie</translation>
    </message>
    <message>
        <source>Pictures of galleries that have this category stand here.</source>
        <translation>Les images des galeries de cette catégorie figurent ici.</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Aucune vidéo pour l’instant</translation>
    </message>
    <message>
        <source>Import a folder that holds some.</source>
        <translation>Importez un dossier qui en contient.</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translation>Aucun son pour l’instant</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aucune image pour l’instant</translation>
    </message>
    <message>
        <source>Import a folder or a card. Files stay where they are; captions and credits are read from them.</source>
        <translation>Importez un dossier ou une carte. Les fichiers restent là où ils sont ; leurs légendes et crédits y sont lus.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Sélection : %1 sur %2</translation>
    </message>
    <message>
        <source>Drag pictures to it in the sidebar, press B on them, or import some by its title.</source>
        <translation>Faites-y glisser des images dans la barre latérale, appuyez sur B sur celles-ci, ou importez-en en indiquant son titre.</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>%1 sur %2 comparées</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlaceFilling</name>
    <message>
        <source>Country and code filled in: %1, %2</source>
        <translation>Pays et code renseignés : %1, %2</translation>
    </message>
    <message>
        <source>Country filled in: %1</source>
        <translation>Pays renseigné : %1</translation>
    </message>
    <message>
        <source>Code filled in: %1</source>
        <translation>Code renseigné : %1</translation>
    </message>
    <message>
        <source>Filled in where there was none: %1, %2</source>
        <translation>Rempli là où il n’y avait rien : %1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanDialog</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanProblemModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanView</name>
    <message>
        <source>Nothing would change in %1.</source>
        <translation>Rien ne changerait dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would change; %1 looked at.</source>
        <translation>
            <numerusform>%Ln valeur changerait ; examen : %1.</numerusform>
            <numerusform>%Ln valeurs changeraient ; examen : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>What can’t be done</source>
        <translation>Ce qui est impossible</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be done:</source>
        <translation>
            <numerusform>%Ln modification impossible :</numerusform>
            <numerusform>%Ln modifications impossibles :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlannedChangeModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PreferencesDialog</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>Move to the next picture</source>
        <translation>Passer à l’image suivante</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As in Lightroom</source>
        <translation>Comme dans Lightroom</translation>
    </message>
    <message>
        <source>As in Photo Mechanic</source>
        <translation>Comme dans Photo Mechanic</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark greys are the best ground for judging pictures.</source>
        <translation>Les gris sombres sont le meilleur fond pour juger les images.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, its numbers and its dates. Holds from the next start.</source>
        <translation>Celle de la fenêtre, de ses nombres et de ses dates. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The keymap your fingers know; every key in it can be changed.</source>
        <translation>Le jeu de raccourcis que vos doigts connaissent ; chacun peut être modifié.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>After each pick, rating or label. Shift or Caps Lock do so without this.</source>
        <translation>Après chaque choix, note ou libellé. Maj ou Verr. Maj le font même sans ce réglage.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Room on the disk for large previews of each catalog. Over it, those not looked at for longest go; they are made again when needed. Thumbnails always stay.</source>
        <translation>Espace disque réservé aux grands aperçus de chaque catalogue. Au-delà, ceux qui n’ont pas été consultés depuis le plus longtemps sont supprimés ; ils sont recréés au besoin. Les vignettes sont toujours conservées.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in the history beside every change you make.</source>
        <translation>Figure dans l’historique à côté de chacune de vos modifications.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Signaler les mots mal orthographiés</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>When asked to</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Where a file has it</source>
        <translation>Si le fichier en contient</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Write into files</source>
        <translation>Écrire dans les fichiers</translation>
    </message>
    <message>
        <source>Captions and credits are kept in the catalog at once, whatever stands here. Into a file goes only what is proved to change nothing else; the picture itself is never touched.</source>
        <translation>Légendes et crédits sont aussitôt conservés dans le catalogue, quel que soit ce réglage. Seul ce dont il est prouvé qu’il ne change rien d’autre est inscrit dans un fichier ; l’image elle-même n’est jamais touchée.</translation>
    </message>
    <message>
        <source>IPTC-IIM</source>
        <translation>IPTC-IIM</translation>
    </message>
    <message>
        <source>The older form of captions that many systems still read, in JPEG and TIFF beside XMP.</source>
        <translation>L’ancienne forme des légendes, que de nombreux systèmes lisent encore, dans les fichiers JPEG et TIFF en plus de XMP.</translation>
    </message>
    <message>
        <source>In captions and other sentences, in their language; Ctrl+F7 goes to the next. A text without a language is taken for the window’s, unless it is plainly in another.</source>
        <translation>Dans les légendes et autres phrases, dans leur langue ; Ctrl+F7 passe au mot suivant. Un texte sans langue est supposé dans celle de la fenêtre, sauf s’il est manifestement dans une autre.</translation>
    </message>
    <message>
        <source>Who publishes…</source>
        <translation>Qui publie…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Name, logo, contacts and other sites, for the pages that are made of the open catalog.</source>
        <translation>Nom, logo, contacts et autres sites, pour les pages créées à partir du catalogue ouvert.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetEditor</name>
    <message>
        <source>As one ZIP file</source>
        <translation>En un seul fichier ZIP</translation>
    </message>
    <message>
        <source>With a passphrase (AES-256)</source>
        <translation>Avec une phrase secrète (AES-256)</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Préréglage d’exportation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the preset and what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetFilesTab</name>
    <message>
        <source>%1, %2 px</source>
        <comment>a format and the longer side</comment>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Files made of each picture</source>
        <translation>Fichiers produits pour chaque image</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>Ajouter un autre fichier</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>/…/logo.png</source>
        <translation>/…/logo.png</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Or a picture file</source>
        <translation>Ou un fichier d’image</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Width, of the picture’s</source>
        <translation>Largeur, par rapport à celle de l’image</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetList</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New like it…</source>
        <translation>Nouveau semblable…</translation>
    </message>
    <message>
        <source>Keep as one…</source>
        <translation>Conserver en un seul…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Que créer</translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several, which are made one after the other</source>
        <translation>Ctrl et Maj en choisissent plusieurs, réalisés l’un après l’autre</translation>
    </message>
    <message>
        <source>One preset that makes all of these, one after the other</source>
        <translation>Un seul préréglage qui les réalise tous, l’un après l’autre</translation>
    </message>
    <message>
        <source>Forget it; one of the program’s own comes back</source>
        <translation>L’oublier ; un préréglage d’origine du programme réapparaît</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetProtectionTab</name>
    <message>
        <source>Without positions (GPS)</source>
        <translation>Sans positions (GPS)</translation>
    </message>
    <message>
        <source>Without serial numbers, history and other programs’ data</source>
        <translation>Sans numéros de série, historique ni données d’autres programmes</translation>
    </message>
    <message>
        <source>web, print…</source>
        <translation>web, imprimé…</translation>
    </message>
    <message>
        <source>As consents name uses. Nothing: a consent for some uses only does not cover it.</source>
        <translation>Tels que les consentements nomment les usages. Rien : un consentement limité à certains usages ne le couvre pas.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For which uses</source>
        <translation>Pour quels usages</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>House style holds back</source>
        <translation>La charte maison retient</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetSheetTab</name>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Number in the catalog</source>
        <translation>Numéro dans le catalogue</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>sans légende</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines of a caption</source>
        <translation>Lignes de légende</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Below each picture</source>
        <translation>Sous chaque image</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetTextsTab</name>
    <message>
        <source>Write captions and credits into the files</source>
        <translation>Inscrire les légendes et les crédits dans les fichiers</translation>
    </message>
    <message>
        <source>captions.csv, a row a file</source>
        <translation>captions.csv, une ligne par fichier</translation>
    </message>
    <message>
        <source>items.json, everything that is said</source>
        <translation>items.json, tout ce qui est dit</translation>
    </message>
    <message>
        <source>gallery.json, one a gallery</source>
        <translation>gallery.json, un par galerie</translation>
    </message>
    <message>
        <source>README.txt, with the terms of use</source>
        <translation>README.txt, avec les conditions d’utilisation</translation>
    </message>
    <message>
        <source>© {agency} {year}/{creator}</source>
        <translation>© {agency} {year}/{creator}</translation>
    </message>
    <message>
        <source>Parts are {agency}, {creator}, {year}, {distributor} and {asset_code}. Nothing: the credit line as it is.</source>
        <translation>Les éléments sont {agency}, {creator}, {year}, {distributor} et {asset_code}. Rien : le crédit tel quel.</translation>
    </message>
    <message>
        <source>fr, en, es…</source>
        <translation>fr, en, es…</translation>
    </message>
    <message>
        <source>In the order of preference. Nothing: the main text.</source>
        <translation>Par ordre de préférence. Rien : le texte principal.</translation>
    </message>
    <message>
        <source>The first that is there</source>
        <translation>La première présente</translation>
    </message>
    <message>
        <source>All, one below the other</source>
        <translation>Toutes, l’une sous l’autre</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Languages of captions</source>
        <translation>Langues des légendes</translation>
    </message>
    <message>
        <source>Of several</source>
        <translation>S’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Langue des pages</translation>
    </message>
    <message>
        <source>Beside the files</source>
        <translation>À côté des fichiers</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PublishDate</name>
    <message>
        <source>When the gallery was, or will be, published</source>
        <translation>Date à laquelle la galerie a été, ou sera, publiée</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publiée</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publiée : %1</translation>
    </message>
    <message>
        <source>Publish date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-12</source>
        <translation>2024, 2024-03 ou 2024-03-12</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2024, 2024-03 or 2024-03-12</source>
        <translation>Une année, un mois ou un jour : 2024, 2024-03 ou 2024-03-12</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PublisherDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Example Relief</source>
        <translation>Secours Exemple</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pictures from the field</source>
        <translation>Images du terrain</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Adresse de la médiathèque</translation>
    </message>
    <message>
        <source>For further information</source>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <source>Media desk, Example Relief
media@example.org</source>
        <translation>Service médias, Secours Exemple
media@example.org</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>For every picture that has none of its own</source>
        <translation>Pour toute image qui n’en a pas en propre</translation>
    </message>
    <message>
        <source>Address of the terms</source>
        <translation>Adresse des conditions</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Autres sites</translation>
    </message>
    <message>
        <source>One on each line: Asia and the Pacific | https://…</source>
        <translation>Un par ligne : Asie et Pacifique | https://…</translation>
    </message>
    <message>
        <source>Who publishes</source>
        <translation>Qui publie</translation>
    </message>
    <message>
        <source>A picture: PNG, JPEG or WebP</source>
        <translation>Une image : PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Stands on the pages, in the feeds and mails, and in the README.txt that are made of this catalog.</source>
        <translation>Figure sur les pages, dans les flux et les e-mails, et dans le README.txt créés à partir de ce catalogue.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://</source>
        <translation>Une adresse commence par https:// ou http://</translation>
    </message>
    <message>
        <source>Each other site is a name, a bar and an address: Asia | https://…</source>
        <translation>Chaque autre site est un nom, une barre et une adresse : Asie | https://…</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>Le catalogue est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RecallDialog</name>
    <message>
        <source>Ask for the pictures back</source>
        <translation>Demander le retrait des images</translation>
    </message>
    <message>
        <source>Places where the pictures went</source>
        <translation>Endroits où les images sont parties</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>Copier la lettre</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>Lettre en</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent; none of them left.</source>
        <translation>
            <numerusform>%n image relève de ce consentement ; elle n’est pas sortie.</numerusform>
            <numerusform>%n images relèvent de ce consentement ; aucune n’est sortie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent. They left to these places:</source>
        <translation>
            <numerusform>%n image relève de ce consentement. Elle est partie vers ces endroits :</numerusform>
            <numerusform>%n images relèvent de ce consentement. Elles sont parties vers ces endroits :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RenditionForm</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Largeur du cadre</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Hauteur du cadre</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> ko</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}</source>
        <translation>Par exemple {filename}, {headline}-{sequence:4} ou {date:yyyy-MM-dd}/{filename}</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>by</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Longer side at most</source>
        <translation>Grand côté au plus</translation>
    </message>
    <message>
        <source>Within a box of</source>
        <translation>Dans un cadre de</translation>
    </message>
    <message>
        <source>Pixels at most</source>
        <translation>Pixels au plus</translation>
    </message>
    <message>
        <source>File at most</source>
        <translation>Fichier au plus</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Accentuation</translation>
    </message>
    <message>
        <source>Shrunk in light that is</source>
        <translation>Réduite en lumière</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ReplaceDialog</name>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>In the replacement $1 stands for the first group</source>
        <translation>Dans le texte de remplacement, $1 désigne le premier groupe</translation>
    </message>
    <message>
        <source>All languages; or such as: fr ar</source>
        <translation>Toutes les langues ; ou par exemple : fr ar</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Rechercher :</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>Remplacer par :</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Dans :</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Langues :</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Only in (none ticked: all texts):</source>
        <translation>Seulement dans (rien de coché : tous les textes) :</translation>
    </message>
    <message>
        <source>Only in these fields</source>
        <translation>Seulement dans ces champs</translation>
    </message>
    <message>
        <source>Type what to look for; every change is shown before it is made.</source>
        <translation>Saisissez le texte à rechercher ; chaque modification est affichée avant d’être faite.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RowDelegate</name>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ScopeBox</name>
    <message>
        <source>In which pictures</source>
        <translation>Dans quelles images</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>La sélection (%1)</translation>
    </message>
    <message>
        <source>All that is shown (%1)</source>
        <translation>Tout ce qui est affiché (%1)</translation>
    </message>
    <message>
        <source>All of the catalog</source>
        <translation>Tout le catalogue</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchBar</name>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>Tous les contenus</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordre habituel</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Date imported</source>
        <translation>Date d’importation</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancée</translation>
    </message>
    <message>
        <source>A form for every field, dates, picks and releases</source>
        <translation>Un formulaire pour tous les champs, dates, choix et autorisations</translation>
    </message>
    <message>
        <source>What the search did not understand</source>
        <translation>Ce que la recherche n’a pas compris</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchLine</name>
    <message>
        <source>Search captions, credits, places…</source>
        <translation>Rechercher légendes, crédits, lieux…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words, or field:words. Down shows what was searched for before; Escape empties it.</source>
        <translation>Des mots, ou champ:mots. Flèche bas affiche les recherches précédentes ; Échap vide le champ.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchPanel</name>
    <message>
        <source>Any words</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024, 2024-05 ou 2024-05-31</translation>
    </message>
    <message>
        <source>Title of a gallery</source>
        <translation>Titre d’une galerie</translation>
    </message>
    <message>
        <source>In gallery</source>
        <translation>Dans la galerie</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 et plus</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorisation de modèle</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>Limited or incomplete</source>
        <translation>Limitée ou incomplète</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant : %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taken on or after</source>
        <translation>Prise de vue à partir du</translation>
    </message>
    <message>
        <source>Taken on or before</source>
        <translation>Prise de vue jusqu’au</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Sidebar</name>
    <message>
        <source>Filter galleries and places</source>
        <translation>Filtrer galeries et emplacements</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarFiling</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer « %1 » en « %2 »</translation>
    </message>
    <message>
        <source>Delete category “%1” (galleries stay)</source>
        <translation>Supprimer la catégorie « %1 » (les galeries restent)</translation>
    </message>
    <message>
        <source>Delete saved search “%1”</source>
        <translation>Supprimer la recherche enregistrée « %1 »</translation>
    </message>
    <message>
        <source>Name of the category below “%1”:</source>
        <translation>Nom de la catégorie sous « %1 » :</translation>
    </message>
    <message>
        <source>Name of the category:</source>
        <translation>Nom de la catégorie :</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>Make category</source>
        <translation>Créer la catégorie</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>Nouvelle catégorie « %1 »</translation>
    </message>
    <message>
        <source>Move category “%1”</source>
        <translation>Déplacer la catégorie « %1 »</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name for the search “%1”:</source>
        <translation>Nom de la recherche « %1 » :</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>Enregistrer la recherche « %1 »</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Modifier la recherche enregistrée</translation>
    </message>
    <message>
        <source>What “%1” searches for:</source>
        <translation>Ce que « %1 » recherche :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change saved search “%1”</source>
        <translation>Modifier la recherche enregistrée « %1 »</translation>
    </message>
    <message>
        <source>New category below…	Ins</source>
        <translation>Nouvelle sous-catégorie…	Inser</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Descendre	Alt+Bas</translation>
    </message>
    <message>
        <source>Move below the one above</source>
        <translation>Placer sous celle du dessus</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Remonter d’un niveau</translation>
    </message>
    <message>
        <source>Delete category	Del</source>
        <translation>Supprimer la catégorie	Suppr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change what it searches for…</source>
        <translation>Modifier ce qu’elle recherche…</translation>
    </message>
    <message>
        <source>Delete saved search	Del</source>
        <translation>Supprimer la recherche enregistrée	Suppr</translation>
    </message>
    <message>
        <source>New gallery…	Ins</source>
        <translation>Nouvelle galerie…	Inser</translation>
    </message>
    <message>
        <source>New category…	Ins</source>
        <translation>Nouvelle catégorie…	Inser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarTree</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SourceMark</name>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>Provenance : %1</translation>
    </message>
    <message>
        <source>Where this comes from: %1. Others say something else (Alt+Enter).</source>
        <translation>Provenance : %1. D’autres sources disent autre chose (Alt+Entrée).</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SourcePopup</name>
    <message>
        <source>Taken out by hand.</source>
        <translation>Retiré à la main.</translation>
    </message>
    <message>
        <source>Written by hand, here.</source>
        <translation>Saisi à la main, ici.</translation>
    </message>
    <message>
        <source>Written from a template, here.</source>
        <translation>Écrit ici à partir d’un modèle.</translation>
    </message>
    <message>
        <source>Came with a merge.</source>
        <translation>Provient d’une fusion.</translation>
    </message>
    <message>
        <source>Came from a table.</source>
        <translation>Provient d’un tableau.</translation>
    </message>
    <message>
        <source>As the file says it (%1).</source>
        <translation>Tel que le fichier l’indique (%1).</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Provenance : %1</translation>
    </message>
    <message>
        <source>No other source says anything else.</source>
        <translation>Aucune autre source ne dit autre chose.</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 indique :</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser cette valeur</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SpellingMarks</name>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to the catalog&apos;s words</source>
        <translation>Ajouter « %1 » aux mots du catalogue</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed</source>
        <translation>Aucun dictionnaire n’est installé pour %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SpellingsTab</name>
    <message>
        <source>Written differently</source>
        <translation>Écrit autrement</translation>
    </message>
    <message>
        <source>British and American spelling</source>
        <translation>Orthographe britannique et américaine</translation>
    </message>
    <message>
        <source>Another order of words</source>
        <translation>Autre ordre des mots</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>One letter differs</source>
        <translation>Une lettre diffère</translation>
    </message>
    <message>
        <source>An acronym and its long form</source>
        <translation>Un sigle et sa forme longue</translation>
    </message>
    <message>
        <source>Names of one agency</source>
        <translation>Noms d’une même agence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Unifier</translation>
    </message>
    <message>
        <source>Names with several spellings</source>
        <translation>Noms à plusieurs graphies</translation>
    </message>
    <message>
        <source>Spellings to unite</source>
        <translation>Graphies à unifier</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Write all as</source>
        <translation>Tout écrire sous la forme</translation>
    </message>
    <message>
        <source>Comparing names…</source>
        <translation>Comparaison des noms…</translation>
    </message>
    <message>
        <source>No two names of agencies or people look like one.</source>
        <translation>Aucun nom d’agence ou de personne ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>Names that may be one. Untick a spelling that is somebody else’s.</source>
        <translation>Des noms qui n’en font peut-être qu’un. Décochez une graphie qui appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Unite spellings of %1</source>
        <translation>Unifier les graphies de %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Looking for files… %1</source>
        <translation>Recherche de fichiers… %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation : %1</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importation : %1 sur %2</translation>
    </message>
    <message>
        <source>Making previews %1 of %2</source>
        <translation>Création des aperçus : %1 sur %2</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Exportation : %1 sur %2</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Vérification : %1 sur %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s restantes</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min restantes</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>importés : %1</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>exportés : %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>déjà présents : %1</translation>
    </message>
    <message>
        <source>%1 not media files</source>
        <translation>hors médias : %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec : %1</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>incomplets : %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Show what runs, what is done and what failed</source>
        <translation>Afficher ce qui est en cours, terminé ou en échec</translation>
    </message>
    <message>
        <source>Writing into files %1 of %2</source>
        <translation>Écriture dans les fichiers : %1 sur %2</translation>
    </message>
    <message>
        <source>Looking at files %1 of %2</source>
        <translation>Examen des fichiers : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>Écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken from files</source>
        <translation>
            <numerusform>%Ln valeur reprise des fichiers</numerusform>
            <numerusform>%Ln valeurs reprises des fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 retenues</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StyleTab</name>
    <message>
        <source>Also where there is a credit line already</source>
        <translation>Aussi là où un crédit existe déjà</translation>
    </message>
    <message>
        <source>Write credit lines</source>
        <translation>Rédiger les crédits</translation>
    </message>
    <message>
        <source>Where a picture does not say whose it is</source>
        <translation>Là où une image n’indique pas à qui elle est</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte maison</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Choose pictures to write their credit lines.</source>
        <translation>Choisissez des images pour rédiger leurs crédits.</translation>
    </message>
    <message>
        <source>For %1. Parts that are not known are left out with what joins them.</source>
        <translation>Pour %1. Les parties inconnues sont omises, avec ce qui les relie.</translation>
    </message>
    <message>
        <source>There is no part %1.</source>
        <translation>Il n’y a pas de partie %1.</translation>
    </message>
    <message>
        <source>Write credit lines (%1)</source>
        <translation>Rédiger les crédits (%1)</translation>
    </message>
    <message>
        <source>Nothing to write: the credit lines are there.</source>
        <translation>Rien à écrire : les crédits sont en place.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Écrit : %1.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>Suggestions pour %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionModel</name>
    <message>
        <source>recent</source>
        <translation>récente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionsTab</name>
    <message>
        <source>Accept selected</source>
        <translation>Accepter la sélection</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>Accepter tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Forms of credit lines</source>
        <translation>Formes des crédits</translation>
    </message>
    <message>
        <source>What credit lines say for empty fields</source>
        <translation>Ce que disent les crédits pour les champs vides</translation>
    </message>
    <message>
        <source>Reading credit lines…</source>
        <translation>Lecture des crédits…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All forms (%1)</source>
        <translation>Toutes les formes (%1)</translation>
    </message>
    <message>
        <source>No credit line says anything for a field that is empty.</source>
        <translation>Aucun crédit ne dit quoi que ce soit pour un champ vide.</translation>
    </message>
    <message>
        <source>What credit lines say for empty fields. What you accept is filled in; what is there stays as it is.</source>
        <translation>Ce que disent les crédits pour les champs vides. Ce que vous acceptez est rempli ; ce qui y est déjà reste tel quel.</translation>
    </message>
    <message>
        <source>Accept credits (%1)</source>
        <translation>Accepter les crédits (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TableDialog</name>
    <message>
        <source>Leave alone what a field says already</source>
        <translation>Ne pas toucher à ce qu’un champ contient déjà</translation>
    </message>
    <message>
        <source>An empty cell clears the field</source>
        <translation>Une cellule vide efface le champ</translation>
    </message>
    <message>
        <source>Captions from a table</source>
        <translation>Légendes depuis un tableau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the table’s file</source>
        <translation>Choisir le fichier du tableau</translation>
    </message>
    <message>
        <source>A CSV file with a column “file” or “id”</source>
        <translation>Un fichier CSV avec une colonne « file » ou « id »</translation>
    </message>
    <message>
        <source>The table’s file</source>
        <translation>Le fichier du tableau</translation>
    </message>
    <message>
        <source>Found out; or such as windows-1256</source>
        <translation>Détecté ; ou par exemple windows-1256</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>Character set:</source>
        <translation>Jeu de caractères :</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Pour :</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a table: a row a picture, a column a field, as in captions.csv of an export.</source>
        <translation>Choisissez un tableau : une ligne par image, une colonne par champ, comme dans le captions.csv d’une exportation.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TemplateDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Champs du modèle</translation>
    </message>
    <message>
        <source>Values may have variables: {city}, {creator}, {date_created:yyyy-MM-dd}, {gallery}, {sequence:4}, {filename}, {if city}{city}, {end}{country}; and codes.</source>
        <translation>Les valeurs peuvent contenir des variables : {city}, {creator}, {date_created:yyyy-MM-dd}, {gallery}, {sequence:4}, {filename}, {if city}{city}, {end}{country} ; et des codes.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Nom d’un modèle</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>fr, es, ar…</source>
        <translation>fr, es, ar…</translation>
    </message>
    <message>
        <source>A further language of the chosen field</source>
        <translation>Une langue de plus pour le champ choisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Choose a field that has languages, and type a language that is not there yet.</source>
        <translation>Choisissez un champ qui a des langues, et saisissez une langue qui n’y est pas encore.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>%1: “%2” is no variable as above. Write {{ and }} for braces.</source>
        <translation>%1 : « %2 » n’est pas une variable comme ci-dessus. Écrivez {{ et }} pour des accolades.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TemplateModel</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>Si vide</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Ajouter à la fin</translation>
    </message>
    <message>
        <source>Prepend</source>
        <translation>Ajouter au début</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::VerdictModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>How or why</source>
        <translation>Comment ou pourquoi</translation>
    </message>
    <message>
        <source>Who can release it</source>
        <translation>Qui peut la libérer</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Workspace</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <translation>Non enregistré : %1. %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Choix de la rédaction</translation>
    </message>
    <message numerus="yes">
        <source>Import (%Ln picture(s))</source>
        <translation>
            <numerusform>Importer (%Ln image)</numerusform>
            <numerusform>Importer (%Ln images)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--size is WIDTHxHEIGHT, for example 1440x900</source>
        <translation>--size s’écrit LARGEURxHAUTEUR, par exemple 1440x900</translation>
    </message>
    <message>
        <source>Asset manager for photo desks.</source>
        <translation>Gestionnaire de médias pour services photo.</translation>
    </message>
    <message>
        <source>Open this catalog; make it where it is missing.</source>
        <translation>Ouvrir ce catalogue ; le créer s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Import this folder or file; may be given several times.</source>
        <translation>Importer ce dossier ou ce fichier ; peut être répété.</translation>
    </message>
    <message>
        <source>When all has come, save a picture of the window (PNG) and exit.</source>
        <translation>Une fois tout chargé, enregistrer une image de la fenêtre (PNG) et quitter.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark, light ou system.</translation>
    </message>
    <message>
        <source>Show this: home, latest, categories, galleries, images, picks, loupe, gallery:TITLE or search:WORDS.</source>
        <translation>Afficher ceci : home, latest, categories, galleries, images, picks, loupe, gallery:TITRE ou search:MOTS.</translation>
    </message>
    <message>
        <source>A catalog to open, or folders and files to import.</source>
        <translation>Un catalogue à ouvrir, ou des dossiers et fichiers à importer.</translation>
    </message>
</context>
</TS>
